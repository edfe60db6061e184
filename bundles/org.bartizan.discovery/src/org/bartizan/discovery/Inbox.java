// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.util.List;

import org.bartizan.api.Outcome;

/** The computers that were found and wait for an administrator's decision. Durable. Safe for use by several threads. */
public interface Inbox {

    /** All entries, by name; ignored ones too if {@code ignored}. Does no I/O. */
    List<InboxEntry> list(boolean ignored);

    /**
     * Puts computers into the organisation, in one transaction, and takes them out of the inbox.
     *
     * @param names the names or addresses of entries
     * @param author who approves
     * @return an outcome for each name, in order; its result is the new object's id
     */
    List<Outcome<String>> approve(List<String> names, Target target, String author);

    /** Hides computers from the list until they are told to come back: {@code ignored} false brings them back. */
    List<Outcome<InboxEntry>> ignore(List<String> names, boolean ignored);

    /** Calls {@code changed} after every change, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);
}
