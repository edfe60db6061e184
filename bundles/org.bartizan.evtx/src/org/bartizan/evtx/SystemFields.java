// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.time.Instant;

/**
 * What stands in the element {@code System} of an event. A text that is missing is null, a number that is missing -1.
 *
 * @param provider the name of the program or component that wrote the event
 * @param eventId what happened, as the provider counts it
 * @param qualifiers the upper half of the event number in old programs
 * @param version of the event
 * @param level 1 critical, 2 error, 3 warning, 4 information, 5 verbose, 0 as the log decides
 * @param task the provider's category
 * @param opcode the part of the task
 * @param keywords a bit for each keyword; 0 when missing
 * @param created when the event happened, exact to 100 ns; null when missing
 * @param record the id that the computer gave the event; in a saved selection another one than that of the record in the file
 * @param process the id of the process that wrote the event
 * @param thread the id of its thread
 * @param channel the log
 * @param computer the name of the computer
 * @param user the security identifier of the user, such as {@code S-1-5-18}
 */
public record SystemFields(String provider, long eventId, long qualifiers, long version, long level, long task, long opcode, long keywords,
        Instant created, long record, long process, long thread, String channel, String computer, String user) {
}
