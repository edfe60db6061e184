// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.Pictures;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a computer answered: a sentence, and facts below it that can be selected and copied. */
final class FindAnswer {

    private final Composite area;

    FindAnswer(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).minSize(SWT.DEFAULT, 130).applyTo(area);
    }

    /** A sentence alone. */
    void say(Image image, String text) {
        clear();
        sentence(image, text, false);
        fit();
    }

    void show(String asked, Optional<Found> found) {
        clear();
        sentence(Pictures.of(found.isPresent() ? "known" : "unknown"), FindTexts.headline(asked, found), found.isPresent());
        found.ifPresent(computer -> FindTexts.facts(computer).forEach(this::fact));
        fit();
    }

    private void clear() {
        Arrays.stream(area.getChildren()).forEach(Control::dispose);
    }

    private void sentence(Image image, String text, boolean bold) {
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(image);
        GridDataFactory.swtDefaults().exclude(image == null).applyTo(picture);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(image == null ? 2 : 1, 1).hint(400, SWT.DEFAULT).applyTo(label);
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
    }

    private void fact(Map.Entry<String, String> fact) {
        Label label = new Label(area, SWT.NONE);
        label.setText(fact.getKey());
        Text value = new Text(area, SWT.SINGLE | SWT.READ_ONLY);
        value.setText(fact.getValue());
        value.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
    }

    private void fit() {
        area.layout(true, true);
        Shell shell = area.getShell();
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point now = shell.getSize();
        if (shell.isVisible() && (wanted.y > now.y || wanted.x > now.x)) {
            shell.setSize(Math.max(now.x, wanted.x), Math.max(now.y, wanted.y));
        }
    }
}
