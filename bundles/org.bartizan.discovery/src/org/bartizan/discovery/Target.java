// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

/** Where an approved computer goes: a server group (it becomes a server) or a client group (it becomes a client), by id. */
public sealed interface Target {

    /** Becomes a server of that server group. */
    record AsServer(String serverGroupId) implements Target {
    }

    /** Becomes a client of that client group. */
    record AsClient(String clientGroupId) implements Target {
    }
}
