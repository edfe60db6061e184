// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.widget;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Shown where there is nothing yet: says so, and what to do next. Used on the UI thread. */
public final class EmptyState extends Composite {

    private final Composite column;

    /**
     * @param image a picture above the text, or null
     * @param title what is not there, such as {@code No organization yet}
     * @param text what to do about it; may be empty
     */
    public EmptyState(Composite parent, Image image, String title, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
        column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
        if (image != null) {
            Label picture = new Label(column, SWT.NONE);
            picture.setImage(image);
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        }
        label(title, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if (!text.isEmpty()) {
            label(text, JFaceResources.getDefaultFont());
        }
    }

    private void label(String text, Font font) {
        Label label = new Label(column, SWT.WRAP | SWT.CENTER);
        label.setFont(font);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).hint(wrapped(label), SWT.DEFAULT).applyTo(label);
    }

    private static int wrapped(Label label) {
        return Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 260);
    }

    /** Adds something to do next. */
    public EmptyState link(String text, Runnable action) {
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(link);
        return this;
    }
}
