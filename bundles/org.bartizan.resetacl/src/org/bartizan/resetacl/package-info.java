// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Closing registry keys and files to everybody but administrators, on many computers at once, and opening them again.
 *
 * <p>
 * {@link org.bartizan.resetacl.ResetAcl} is the service that commands and views use. What it works on are <em>objects</em>: registry keys of
 * other computers, or files and directories of this one. An object has an {@linkplain org.bartizan.resetacl.AccessList access list}; an entry
 * of it is <em>risky</em> when it gives a right to change to somebody who is not trusted, and applying takes exactly these rights away. What was
 * there is kept durably before anything changes, as a {@linkplain org.bartizan.resetacl.Run run} that can be undone.
 */
package org.bartizan.resetacl;
