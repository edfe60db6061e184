// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

/** What one attached shell does, from its request to its exit status. */
public interface Visit {

    /** Does it all and returns the exit status. */
    int run();

    /** What runs now is no longer wanted. */
    void cancel();

    /** Nothing more is wanted. */
    void leave();

    /** The terminal has another size. */
    void resize(int width, int height);
}
