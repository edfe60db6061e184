// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.importer.ImportResult;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The counts of a result in a row, each with its shape. Used on the UI thread. */
final class Tally {

    private final Composite row;
    private final List<Label> numbers = new ArrayList<>();

    Tally(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(28, 0).applyTo(row);
        add(Pictures.PAIR, Messages.Count_imported);
        add(Pictures.SHARED, Messages.Count_shared);
        add(Pictures.KEPT, Messages.Count_kept);
        add(Pictures.COMMENTED, Messages.Count_commented);
        add(Pictures.REJECTED, Messages.Count_rejected);
    }

    private void add(String picture, String text) {
        Composite count = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(count);
        new Label(count, SWT.NONE).setImage(Pictures.of(picture));
        Label number = new Label(count, SWT.NONE);
        number.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.swtDefaults().applyTo(number);
        new Label(count, SWT.NONE).setText(text);
        numbers.add(number);
    }

    Composite control() {
        return row;
    }

    void show(ImportResult result) {
        long[] counts = {result.imported(), result.shared(), result.kept(), result.commented(), result.rejected()};
        for (int i = 0; i < counts.length; i++) {
            numbers.get(i).setText(String.format("%,d", counts[i]));
        }
        row.layout(true, true);
        row.requestLayout();
    }
}
