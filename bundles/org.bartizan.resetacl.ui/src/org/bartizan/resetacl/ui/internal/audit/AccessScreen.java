// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Permission;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.resetacl.ui.internal.ProgressLine;
import org.bartizan.ui.Background;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** The widgets of the Access view. Used on the UI thread. */
final class AccessScreen {

    private final ViewHeader header;
    private final TargetBar bar;
    private final Composite line;
    private final StackLayout lines = new StackLayout();
    private final ProgressLine progress;
    private final Label image;
    private final Label summary;
    private final Composite summaryLine;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final AuditPane pane;
    private final ToolItem account;
    private final ToolItem export;
    private final ToolItem close;
    private final ToolItem shape;
    private EmptyState refused;
    private boolean nested;

    AccessScreen(Composite parent, Background background, AccessServices services, AccessView view) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, Messages.Audit_filter, text -> pane().filter(text));
        bar = new TargetBar(parent, services.desk(), view::audit);
        line = new Composite(parent, SWT.NONE);
        line.setLayout(lines);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        progress = new ProgressLine(line, services.ui());
        summaryLine = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(summaryLine);
        image = new Label(summaryLine, SWT.NONE);
        summary = new Label(summaryLine, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        pane = new AuditPane(body, background, "access");
        empty = empty(view);
        stack.topControl = empty;
        shape = header.tool(Pictures.of("tree"), Messages.Tool_nested, Messages.Tool_nested_tip, this::turn);
        export = header.tool(Pictures.of("export"), Messages.Tool_export, Messages.Tool_export_tip, view::export);
        account = header.tool(Pictures.of("account"), Messages.Tool_account, Messages.Tool_account_tip, view::changeAccount);
        close = header.tool(Pictures.of("reset"), Messages.Tool_close, Messages.Tool_close_tip, () -> view.close(List.of()));
        export.setEnabled(false);
        menu(services.permission(), view);
        permit(services.permission());
    }

    private void menu(Permission permission, AccessView view) {
        Menu menu = pane.tree().getMenu();
        pane.entry(menu, Messages.Menu_close_keys, rows -> permission.granted() && rows.stream().anyMatch(AccessScreen::open), rows -> view
                .close(rows.stream().filter(AccessScreen::open).map(row -> row.object().path()).distinct().toList()));
        pane.entry(menu, Messages.Menu_start, rows -> permission.granted() && rows.stream().anyMatch(AccessScreen::serviceStopped),
                rows -> view.audit(true));
        pane.entry(menu, Messages.Menu_again, rows -> permission.granted(), rows -> view.audit());
    }

    /** Offers what is permitted now, and explains what is not. */
    void permit(Permission permission) {
        String missing = permission.missing();
        close.setEnabled(missing.isEmpty());
        bar.enable(missing.isEmpty());
        if (refused != null) {
            refused.dispose();
        }
        refused = missing.isEmpty() ? null : new EmptyState(body, Pictures.of("access"), Messages.Audit_refused_title, missing);
        if (stack.topControl != pane.control()) {
            stack.topControl = refused == null ? empty : refused;
            body.layout();
        }
    }

    private static boolean open(AuditRow row) {
        return row.object() != null && row.level().open();
    }

    private static boolean serviceStopped(AuditRow row) {
        return row.computer().problems().stream().anyMatch(problem -> problem.kind() == Problem.Kind.SERVICE_STOPPED);
    }

    private AuditPane pane() {
        return pane;
    }

    private EmptyState empty(AccessView view) {
        return new EmptyState(body, Pictures.of("access"), Messages.Audit_empty_title, Messages.Audit_empty_text)
                .link(Messages.Audit_empty_selection, view::auditSelection).link(Messages.Audit_empty_here, view::auditHere)
                .link(Messages.Audit_empty_wizard, () -> view.close(List.of()));
    }

    /** One list of each computer with the worst first, or keys below keys. */
    private void turn() {
        nested = !nested;
        shape.setText(nested ? Messages.Tool_listed : Messages.Tool_nested);
        header.changed();
        pane.nested(nested);
    }

    TargetBar bar() {
        return bar;
    }

    void account(Optional<String> name) {
        String label = name.orElse(Messages.Tool_account);
        if (!account.isDisposed() && !Objects.equals(account.getText(), label)) {
            account.setText(label);
            header.changed();
        }
    }

    void begin(String job) {
        progress.begin(job);
        bar.enable(false);
        line(progress.control());
    }

    void stops(Background.Running work) {
        progress.stops(work);
    }

    Progress watch(Progress inner) {
        return progress.watch(inner);
    }

    void end() {
        bar.enable(true);
        line(summary.getText().isEmpty() ? null : summaryLine);
    }

    private void line(Control top) {
        lines.topControl = top;
        GridDataFactory.fillDefaults().grab(true, false).exclude(top == null).applyTo(line);
        line.setVisible(top != null);
        line.layout();
        line.getParent().layout();
    }

    void show(AuditResult result) {
        image.setImage(AuditSummary.image(result));
        summary.setText(AuditSummary.text(result));
        summary.setToolTipText(summary.getText());
        summaryLine.layout();
        end();
        export.setEnabled(true);
        pane.show(result);
        header.info(NLS.bind(Messages.Audit_open, AuditSummary.open(result)));
        stack.topControl = pane.control();
        body.layout();
    }

    void focus() {
        if (stack.topControl == pane.control()) {
            pane.tree().setFocus();
        } else {
            bar.focus();
        }
    }

    void find() {
        header.find();
    }
}
