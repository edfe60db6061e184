// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

/** The content of an open view. Its widgets are disposed of with the part; {@link #close()} is for everything else. */
public interface View extends AutoCloseable {

    /** Gives the keyboard to the widget where people want to type first. */
    void focus();

    /** Takes the keyboard to the filter of the view (Ctrl+F); does nothing when there is none. */
    default void find() {
        focus();
    }

    /** Reads everything again (F5). */
    default void refresh() {
        // most views follow changes by themselves
    }

    /** Closes listeners and whatever else is not a widget; called once, on the UI thread. */
    @Override
    default void close() {
        // many views hold nothing but widgets
    }
}
