// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.status;

import org.bartizan.ui.UiReady;
import org.bartizan.ui.internal.part.Contributions;
import org.eclipse.swt.widgets.Display;

/** The status line: what the organisation is and how large, or for a while what has just happened. Used on the UI thread. */
public final class StatusText {

    private static final int A_WHILE = 6_000;
    private static final Runnable REST = () -> put(StatusText.resting);

    private static String resting = "";

    private StatusText() {
    }

    /** What it says when nothing has just happened. */
    static void rest(String text) {
        resting = text;
        put(text);
    }

    /** Says something for some seconds. */
    public static void say(String text) {
        put(text);
        Display.getCurrent().timerExec(A_WHILE, REST);
    }

    private static void put(String text) {
        Contributions.one(UiReady.class).ifPresent(ui -> ui.status(text));
    }
}
