// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.widget;

import org.bartizan.api.BartizanException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Questions and answers. Used on the UI thread; every method waits for the person. */
public final class Dialogs {

    private Dialogs() {
    }

    /**
     * Asks before something is lost.
     *
     * @param consequence what the button does, such as {@code Clear 12 entries}
     * @return whether the person pressed that button
     */
    public static boolean confirm(Shell shell, String title, String question, String consequence) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, question, 0, consequence, "Cancel") == 0;
    }

    /** Tells why something did not work; what is not meant for people goes into the error log too. */
    public static void failed(Shell shell, String tried, Exception failure) {
        if (failure instanceof BartizanException) {
            MessageDialog.open(MessageDialog.ERROR, shell, tried, failure.getMessage(), 0, "Close");
            return;
        }
        ILog.of(Dialogs.class).error(tried + " failed", failure);
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        MessageDialog.open(MessageDialog.ERROR, shell, tried, tried + " failed: " + message + "\n\nThe Error Log has the details.", 0,
                "Close");
    }

    /** Tells something that a person should know before going on. */
    public static void tell(Shell shell, String title, String message) {
        MessageDialog.open(MessageDialog.INFORMATION, shell, title, message, 0, "Close");
    }
}
