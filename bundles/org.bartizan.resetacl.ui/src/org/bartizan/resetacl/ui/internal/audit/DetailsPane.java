// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.ProblemTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Everything about the row that is selected in the tree. Used on the UI thread. */
final class DetailsPane {

    private final Composite pane;
    private final Label image;
    private final CLabel title;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Text text;
    private final AccessTabs tabs;

    DetailsPane(Composite parent, String id) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(pane);
        image = new Label(pane, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(16, 16).applyTo(image);
        title = new CLabel(pane, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        body = new Composite(pane, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(body);
        text = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        tabs = new AccessTabs(body, id);
        show(null);
    }

    Control control() {
        return pane;
    }

    /** Shows a row; null for none. */
    void show(AuditRow row) {
        if (row == null || row.kind() == AuditRow.Kind.MORE) {
            head(null, "");
            say(row == null ? Messages.Details_none : Messages.Details_more);
        } else if (row.object() != null) {
            show(row.computer(), row.object());
        } else if (row.problem() != null) {
            head(row.image(), row.computer().computer() + "  ·  " + ProblemTexts.of(row.problem().kind()));
            say(text(row.problem()));
        } else {
            head(row.image(), row.cell(AuditColumn.PATH));
            say(text(row.computer()));
        }
    }

    private void show(ComputerResult<AuditedObject> computer, AuditedObject object) {
        AccessList access = object.access();
        head(org.bartizan.resetacl.ui.internal.Pictures.of(object.risk()), object.path() + "  ·  " + computer.computer());
        tabs.show(access);
        top(tabs.control());
    }

    private void head(Image picture, String words) {
        image.setImage(picture);
        image.setVisible(picture != null);
        title.setText(words.replace("&", "&&"));
        title.setToolTipText(words);
    }

    private void say(String words) {
        text.setText(words);
        top(text);
    }

    private void top(Control control) {
        stack.topControl = control;
        body.layout();
    }

    private static String text(Problem problem) {
        return problem.path().isEmpty() ? problem.text() : problem.path() + "\n\n" + problem.text();
    }

    private static String text(ComputerResult<AuditedObject> computer) {
        long open = computer.objects().stream().filter(object -> object.risk().open()).count();
        String found = NLS.bind(Messages.Details_found, computer.examined(), open);
        String stopped = computer.stoppedAt() == null ? "" : "\n\n" + NLS.bind(Messages.Details_stopped, computer.stoppedAt());
        List<Problem> problems = computer.problems();
        return found + stopped + problems.stream().map(DetailsPane::text).map(each -> "\n\n" + each).collect(Collectors.joining());
    }
}
