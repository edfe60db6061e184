// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The accounts of a data directory, in its directory {@code access}: {@code accounts.json} has the users with the hashes of their passwords,
 * replaced as a whole with every change and readable for its owner alone; {@code audit.log} is a {@link org.bartizan.journal.Journal} of what
 * happened to users and logins. A file that makes no sense lets nobody in. Deleting {@code accounts.json} while no program has the directory
 * open is the way back in for who owns the files; the audit log notes it at the next start.
 *
 * <p>
 * Passwords are hashed with Argon2id (RFC 9106), 64 MiB, two passes; the parameters are kept with each hash, and a right password that was
 * hashed with less is hashed again. After five wrong ones in a row a user has to wait, twice as long each time, a quarter of an hour at most;
 * the count is on the disk before the answer is given, so starting the program again helps nobody.
 */
package org.bartizan.access.internal.account;
