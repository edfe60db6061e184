// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The organisation: read it, change it in transactions, undo, and know who changed what.
 *
 * <p>
 * On the disk, in the directory {@code organization} of the data directory: {@code organization.xmi} is a snapshot of the whole, one element
 * a line, whose first line tells which commit it includes and the checksum of the rest; {@code journal.log} is an
 * {@link org.bartizan.journal.Journal} of commits, each with who, when, what, from, to, and with everything that is needed to make it again and to
 * take it back; {@code journal-NUMBER.log} are older journals with the commits after that number. The journals are the audit trail and are
 * never deleted. {@code extension-NAME-HASH.ecore} is the metamodel of an extension whose values the organisation has or had; with it they can
 * be read, exported and undone when the extension is gone, see {@link org.bartizan.fleet.policy.Extensions}. {@code organization.xmi.replaced-TIME} is an organisation that another one replaced.
 */
package org.bartizan.fleet;
