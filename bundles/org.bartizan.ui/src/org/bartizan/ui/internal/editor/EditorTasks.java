// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.model.Named;
import org.eclipse.emf.ecore.EClass;

/** What pages ask of their editor. */
interface EditorTasks {

    /** Another page is shown. */
    void shown(String page);

    /** Opens the editor of a scheduled scan or blackout window. */
    void open(Named part);

    /** Shows another page. */
    void show(String page);

    /** Asks for groups and sets a section there as it is here. */
    void copy(EClass section);
}
