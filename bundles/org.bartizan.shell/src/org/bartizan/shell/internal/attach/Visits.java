// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import org.bartizan.shell.internal.session.Client;

/** Opens a visit for each shell that attaches. */
@FunctionalInterface
public interface Visits {

    /** @param client the shell, with its streams */
    Visit open(Request request, Client client);
}
