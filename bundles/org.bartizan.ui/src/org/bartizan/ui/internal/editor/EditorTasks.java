// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.eclipse.emf.ecore.EClass;

/** What pages ask of their editor. */
interface EditorTasks {

    /** Shows another page. */
    void show(String page);

    /** Asks for groups and sets a section there as it is here. */
    void copy(EClass section);
}
