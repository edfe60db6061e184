// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.List;

/** What an open view gets from the workbench. */
public interface ViewContext extends ActionContext {

    /** Tells the window what is selected in this view, for the Properties view and for the actions. */
    void select(List<Node> nodes);

    /** Runs {@code action} on the UI thread soon, unless the view is closed by then. Callable from any thread. */
    void later(Runnable action);
}
