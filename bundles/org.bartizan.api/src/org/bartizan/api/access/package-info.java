// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who may do what, where: users, roles, rights and logins.
 *
 * <h2>The rule</h2>
 *
 * A user has one {@link org.bartizan.api.access.Role} and one {@link org.bartizan.api.access.Scope}. The role says which
 * {@link org.bartizan.api.access.Right}s; the scope says where: in the whole organisation, or in some server groups, meant by id. Reading is
 * free to every user. As long as there are no users, nobody logs in and everybody who can open the data directory may do everything.
 *
 * <h2>Where it is checked</h2>
 *
 * Whoever owns something that can be changed asks the {@link org.bartizan.api.access.Guard} when it is changed, not whoever calls: the fleet at the
 * end of every transaction, undo included, for every object that was touched, before anything is durable; discovery, address cache and inbox
 * at their entrances; capabilities and users themselves. A menu that is hidden is a courtesy, not a check.
 *
 * <h2>Who acts</h2>
 *
 * {@link org.bartizan.api.Author} binds the acting person to a thread: the {@link org.bartizan.api.access.Seat} of a shell session while one of
 * its commands runs, the workbench's for everything on the UI thread. Work handed to another thread goes through
 * {@link org.bartizan.api.Author#keep}. Rights are looked up when they are needed, so a role that is taken away is gone at once.
 *
 * <h2>What it is not</h2>
 *
 * A barrier against whoever can read and write the files of the data directory: that is the operating system's matter, and such a person can
 * delete the file of the accounts, which is the way back in when every password is lost. That it was deleted is in the audit trail.
 */
package org.bartizan.api.access;
