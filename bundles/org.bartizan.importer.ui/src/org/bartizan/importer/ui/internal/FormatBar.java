// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import org.bartizan.importer.PairFormat;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The format of a file: guessed until somebody changes it. Used on the UI thread. */
final class FormatBar {

    private final Composite bar;
    private final Runnable changed;
    private final DelimiterBox between;
    private final DelimiterBox after;
    private final Combo order;
    private Link origin;
    private boolean guessing = true;

    /** @param changed called when somebody changed the format or wants it guessed again */
    FormatBar(Composite parent, Runnable changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 4).applyTo(bar);
        label(Messages.Format_between);
        between = DelimiterBox.between(bar, this::chosen);
        label(Messages.Format_after);
        after = DelimiterBox.after(bar, this::chosen);
        label(Messages.Format_order);
        order = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        order.setItems(Messages.Format_name_first, Messages.Format_address_first);
        order.addListener(SWT.Selection, e -> chosen());
        between.show(PairFormat.DEFAULT.between());
        after.show(PairFormat.DEFAULT.after());
        order.select(0);
    }

    /** Makes the line that says where the format comes from, and lets people have it guessed again. */
    void createOrigin(Composite parent) {
        origin = new Link(parent, SWT.NONE);
        origin.addListener(SWT.Selection, e -> guessAgain());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(origin);
    }

    private void label(String text) {
        new Label(bar, SWT.NONE).setText(text);
    }

    Composite control() {
        return bar;
    }

    /**
     * The format as it was chosen, or null while it is to be guessed.
     *
     * @throws org.bartizan.api.BartizanException when what was chosen makes no sense
     */
    PairFormat format() {
        return guessing ? null : PairFormat.parse(between.typed(), after.typed(), String.valueOf(order.getSelectionIndex() + 1));
    }

    /** Shows the format that a file was read with. */
    void show(PairFormat format) {
        if (guessing) {
            between.show(format.between());
            after.show(format.after());
            order.select(format.order().number() - 1);
            say(Messages.Format_guessed);
        }
    }

    private void chosen() {
        guessing = false;
        say(Messages.Format_chosen);
        changed.run();
    }

    private void say(String text) {
        origin.setText(text);
        origin.requestLayout();
    }

    /** Lets the format be guessed from the next file. */
    void guess() {
        guessing = true;
    }

    private void guessAgain() {
        guess();
        changed.run();
    }
}
