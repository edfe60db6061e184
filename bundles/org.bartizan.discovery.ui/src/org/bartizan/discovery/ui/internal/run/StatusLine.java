// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import org.bartizan.discovery.ui.internal.Pictures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The line below the fields: a hint while nothing runs, progress while it does, and how it ended. */
final class StatusLine {

    private final Composite line;
    private final Label image;
    private final ProgressBar bar;
    private final Label text;

    StatusLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        image = new Label(line, SWT.NONE);
        bar = new ProgressBar(line, SWT.SMOOTH | SWT.HORIZONTAL);
        bar.setMaximum(100);
        text = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        show(null, -1, "");
    }

    /** A hint about what is typed. */
    void hint(String what, boolean wrong) {
        show(wrong ? Pictures.of("unknown") : null, -1, what);
    }

    /** Where the discovery is. */
    void state(RunState state) {
        String what = RunTexts.status(state);
        switch (state.phase()) {
            case RUNNING, STOPPING -> show(null, Math.max(0, state.percent()), what);
            case FAILED -> show(Pictures.of("unknown"), -1, what);
            case ENDED -> show(Pictures.of(state.result().cancelled() ? "ignore" : "known"), -1, what);
            case NONE -> show(null, -1, what);
        }
    }

    private void show(Image picture, int percent, String what) {
        boolean changed = picture != image.getImage() || percent >= 0 != bar.getVisible() || !what.equals(text.getText());
        image.setImage(picture);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).exclude(picture == null).applyTo(image);
        image.setVisible(picture != null);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(160, 12).exclude(percent < 0).applyTo(bar);
        bar.setVisible(percent >= 0);
        bar.setSelection(Math.max(0, percent));
        text.setText(what.replace("&", "&&"));
        if (changed) {
            line.getParent().layout(true, true);
        }
    }
}
