// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line of small text below a field, with a picture that says what sort of thing it is; takes no room when it says nothing. */
final class HintLine {

    /** What sort of thing a line says. */
    enum Sort {
        /** Something to know. */
        NOTE(null),
        /** Something that keeps people from changing the field. */
        LOCKED("lock"),
        /** Something that does not work here. */
        ENGINE("engine"),
        /** Something that may not be wanted. */
        WARNING("warning"),
        /** Something that is wrong. */
        ERROR("error");

        private final String icon;

        Sort(String icon) {
            this.icon = icon;
        }
    }

    private static final int WIDTH = 150;

    private final Composite line;
    private Label picture;
    private Label text;
    private String said = "";
    private Sort of;

    HintLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
    }

    // Most lines of a page never say anything; what they would need for it takes time to make.
    private void make() {
        picture = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
        text = new Label(line, SWT.WRAP);
        text.setFont(Fonts.small());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /** Says something; whether the height may have changed. */
    boolean say(Sort sort, String words) {
        if (said.equals(words) && (sort == of || words.isEmpty())) {
            return false;
        }
        if (text == null) {
            make();
        }
        if (sort != of) {
            text.setForeground(sort == Sort.ERROR ? JFaceColors.getErrorText(text.getDisplay()) : null);
            picture.setImage(sort.icon == null ? null : Icons.image(HintLine.class, "icons/" + sort.icon + ".svg"));
            ((GridData) picture.getLayoutData()).exclude = sort.icon == null;
            picture.setVisible(sort.icon != null);
        }
        said = words;
        of = sort;
        text.setText(words.replace("&", "&&"));
        ((GridData) line.getLayoutData()).exclude = words.isEmpty();
        line.setVisible(!words.isEmpty());
        return true;
    }

    String text() {
        return said;
    }
}
