// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.form.EditSession;
import org.bartizan.ui.internal.form.Inheritance;
import org.bartizan.ui.internal.input.References;
import org.eclipse.emf.common.notify.AdapterFactory;

/**
 * What the rows of a form need.
 *
 * @param session where changes are made
 * @param drafts what was typed and is no value
 * @param inheritance what applies where nothing is set
 * @param references asks for other objects
 * @param providers item providers
 * @param resized to be called when a row may need another height
 */
record FormContext(EditSession session, Drafts drafts, Inheritance inheritance, References references, AdapterFactory providers,
        Runnable resized) {
}
