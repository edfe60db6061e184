// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The fonts of forms, made out of the font of the desktop. Used on the UI thread. */
final class Fonts {

    private Fonts() {
    }

    static Font plain() {
        return JFaceResources.getDefaultFont();
    }

    static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    static Font small() {
        return JFaceResources.getResources().create(FontDescriptor.createFrom(plain()).increaseHeight(-1));
    }

    static Font heading() {
        return JFaceResources.getResources().create(FontDescriptor.createFrom(plain()).increaseHeight(2).setStyle(SWT.BOLD));
    }
}
