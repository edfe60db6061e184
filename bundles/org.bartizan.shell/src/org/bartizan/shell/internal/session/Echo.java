// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;

/** The terminal of a person who types a password. */
@FunctionalInterface
public interface Echo {

    /** Shows what is typed, or hides it. */
    void show(boolean shown) throws IOException;
}
