// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The query language of the event log: text that people write, such as
 * {@code event in (5, 17) and computer ~ "PC-0*" since 7d order by time desc limit 200}, and the
 * {@link org.bartizan.eventlog.query.EventQuery} that stores run. {@link org.bartizan.eventlog.query.QueryText} reads and completes it.
 *
 * <h2>The language</h2>
 *
 * A query is a condition, followed by clauses in any order, all of it optional; words are the same in large and small letters.
 *
 * <ul>
 * <li>A condition compares a {@link org.bartizan.eventlog.query.Field} with a value: {@code =}, {@code !=}, {@code <}, {@code <=},
 * {@code >}, {@code >=}; {@code ~} and {@code !~} compare text with a pattern, where {@code *} stands for anything and {@code ?} for a
 * character, and a pattern with neither may be anywhere in the text; {@code in (…)} and {@code not in (…)} compare with several values.
 * Text is compared without regard to case. {@code and}, {@code or}, {@code not} and parentheses combine conditions; {@code and} binds
 * closer than {@code or}.
 * <li>{@code since} and {@code until} with a time: {@code 7d} (ago; s, m, h, d, w), {@code now}, {@code today}, {@code yesterday},
 * {@code 2026-11-25}, {@code 2026-11-25T10:30}, with or without an offset such as {@code Z}. {@code since} includes the time,
 * {@code until} does not.
 * <li>{@code order by FIELD [asc|desc], …}: the newest first unless told otherwise.
 * <li>{@code limit N}.
 * <li>{@code count by FIELD, …} and, as one of them, a span of time such as {@code 1d}, which counts events for each such span.
 * </ul>
 */
package org.bartizan.eventlog.query;
