// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.List;

import org.bartizan.importer.Delimiter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A box to choose a usual delimiter from, or to type another one into. Used on the UI thread. */
final class DelimiterBox {

    private static final List<String> BETWEEN = List.of(Messages.Delimiter_comma, Messages.Delimiter_semicolon,
            Messages.Delimiter_tabulator,
            Messages.Delimiter_space, Messages.Delimiter_slash, Messages.Delimiter_bar, Messages.Delimiter_colon);
    private static final List<String> AFTER = List.of(Messages.Delimiter_line_end, Messages.Delimiter_semicolon, Messages.Delimiter_comma,
            Messages.Delimiter_space, Messages.Delimiter_bar);

    private final Combo combo;
    private boolean silent;

    private DelimiterBox(Composite parent, List<String> items, Runnable changed) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.swtDefaults().hint(130, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Modify, e -> {
            if (!silent) {
                changed.run();
            }
        });
    }

    /** For the delimiter between the items of a pair. */
    static DelimiterBox between(Composite parent, Runnable changed) {
        return new DelimiterBox(parent, BETWEEN, changed);
    }

    /** For the delimiter between pairs. */
    static DelimiterBox after(Composite parent, Runnable changed) {
        return new DelimiterBox(parent, AFTER, changed);
    }

    /** What was chosen or typed, for {@link Delimiter#parse(String)}. */
    String typed() {
        String text = combo.getText();
        int explained = text.indexOf("  (");
        return explained > 0 ? text.substring(0, explained) : text;
    }

    /** Shows a delimiter without telling of a change. */
    void show(Delimiter delimiter) {
        silent = true;
        String typed = delimiter.typed();
        combo.setText(List.of(combo.getItems()).stream().filter(item -> item.startsWith(typed + "  (")).findFirst().orElse(typed));
        silent = false;
    }
}
