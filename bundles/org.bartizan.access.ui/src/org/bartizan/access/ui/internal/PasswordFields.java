// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A new password, typed twice. */
final class PasswordFields {

    private static final int SHORTEST = 12;
    private static final int WIDTH = 300;

    private final Text first;
    private final Text second;

    /** @param form laid out by a grid of two columns */
    PasswordFields(Composite form, String label, Runnable changed) {
        first = field(form, label, changed);
        first.setMessage(NLS.bind(Messages.Dialog_length, SHORTEST));
        second = field(form, Messages.Dialog_again, changed);
    }

    static Text field(Composite form, String label, Runnable changed) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> changed.run());
        return text;
    }

    /** Whether both are there and the same. */
    boolean complete() {
        return first.getCharCount() >= SHORTEST && same();
    }

    /** Whether the second one cannot become the first one any more. */
    boolean differ() {
        return second.getCharCount() >= first.getCharCount() && second.getCharCount() > 0 && !same();
    }

    private boolean same() {
        char[] one = first.getTextChars();
        char[] other = second.getTextChars();
        boolean same = Arrays.equals(one, other);
        Arrays.fill(one, ' ');
        Arrays.fill(other, ' ');
        return same;
    }

    /** To be overwritten when it is done with. */
    char[] password() {
        return first.getTextChars();
    }
}
