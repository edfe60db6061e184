// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.List;

import org.eclipse.swt.widgets.Shell;

/** Where an action runs. */
public interface ActionContext {

    /** The window, as parent of dialogs. */
    Shell shell();

    /** What is selected in the Explorer; may be empty. */
    List<Node> selection();

    /** Opens the view of that id, or brings it to front; does nothing when no such view is contributed. */
    void showView(String viewId);

    /** For work that takes time. */
    Background background();
}
