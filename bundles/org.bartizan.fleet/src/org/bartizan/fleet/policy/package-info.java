// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What each computer runs and why: the one rule by which settings and scheduled scans of the levels of an organisation become the policy of a
 * computer, and what a change would do to it.
 *
 * <p>
 * The rule, for one setting: the levels are walked from the organisation over the server group and the client groups, outermost first, to the
 * client. The nearest level at which the setting is set wins; but the outermost level at which it is set and locked wins over everything below
 * and ends the walk. Where it is set nowhere, the metamodel's default holds. What a level sets that has expired counts as not set. Nothing
 * else matters, least of all the order in which somebody made the settings. A scheduled scan replaces the one of the same name at a level
 * above, whatever the case of its letters, unless that one is locked. {@code policy-resolution.md} beside the sources of this bundle is the
 * rule as a table, written by its test.
 */
package org.bartizan.fleet.policy;
