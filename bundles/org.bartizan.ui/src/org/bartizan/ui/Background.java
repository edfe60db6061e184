// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.function.Consumer;

import org.bartizan.api.Progress;

/** Runs work off the UI thread, shown in the Progress view, cancellable there and in the status line. Callable from any thread. */
public interface Background {

    /** Work that takes time. */
    @FunctionalInterface
    interface Work<R> {

        /**
         * Does the work, on a background thread.
         *
         * @param progress to tell how far it is, and to ask whether it was cancelled
         * @return what it brings, may be null
         * @throws Exception when it fails; a {@link org.bartizan.api.BartizanException} is shown to the person as it is
         */
        R run(Progress progress) throws Exception;
    }

    /**
     * Runs work that a person asked for. A failure is shown in a dialog.
     *
     * @param name what is done, such as {@code Import pairs.txt}
     * @param done gets the result on the UI thread; not called when the work failed or the display is gone
     * @return cancels the work
     */
    <R> Running start(String name, Work<R> work, Consumer<? super R> done);

    /** As {@link #start(String, Work, Consumer)}, with a word about failures too: {@code failed} runs on the UI thread instead of the dialog. */
    <R> Running start(String name, Work<R> work, Consumer<? super R> done, Consumer<Exception> failed);

    /** As {@link #start(String, Work, Consumer)} for short reading that nobody needs to see; a failure is logged. */
    <R> Running quietly(String name, Work<R> work, Consumer<? super R> done);

    /** Work under way. */
    interface Running {

        /** Asks it to stop at its next safe point. */
        void cancel();

        /** Whether it has neither ended nor failed. */
        boolean active();
    }
}
