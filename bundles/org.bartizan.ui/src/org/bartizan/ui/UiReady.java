// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

/**
 * Registered as a service while the workbench window is open: whoever touches the display references this, so that nothing runs
 * before there is one.
 */
public interface UiReady {

    /** Runs {@code action} on the UI thread and waits for its end; at once when this is the UI thread. Does nothing once the display is gone. */
    void run(Runnable action);

    /** Runs {@code action} on the UI thread soon, without waiting. Does nothing once the display is gone. */
    void later(Runnable action);

    /** Shows {@code text} in the status line of the window until the next one. Called on the UI thread. */
    void status(String text);
}
