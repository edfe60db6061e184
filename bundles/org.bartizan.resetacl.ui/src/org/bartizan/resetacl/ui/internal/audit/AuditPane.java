// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.ui.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;

/** What an audit found: the tree, and everything about what is selected in it beside or below. Used on the UI thread. */
public final class AuditPane {

    /** From this width on, both fit beside each other. */
    private static final int WIDE = 900;
    /** Up to here, making the rows is not worth a job. */
    private static final int FEW = 2_000;

    private final Background background;
    private final SashForm sash;
    private final AccessTree tree;
    private final DetailsPane details;
    private AuditShape shape = AuditShape.FIRST;
    private AuditResult result;
    private int latest;

    /** @param id identifies its tables in what is remembered */
    public AuditPane(Composite parent, Background background, String id) {
        this.background = background;
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setSashWidth(5);
        tree = new AccessTree(sash, id, this::sort);
        details = new DetailsPane(sash, id);
        sash.setWeights(50, 50);
        sash.addListener(SWT.Resize, e -> arrange());
        tree.widget().addListener(SWT.Selection, e -> details.show(tree.selection().stream().findFirst().orElse(null)));
        menu();
    }

    private void arrange() {
        Point size = sash.getSize();
        sash.setOrientation(size.x >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL);
    }

    private void menu() {
        Menu menu = new Menu(tree.widget());
        entry(menu, Messages.Menu_copy, rows -> !rows.isEmpty(), rows -> tree.copy(tree.text()));
        entry(menu, Messages.Menu_copy_notation, rows -> rows.stream().anyMatch(row -> row.object() != null), rows -> tree.copy(String
                .join("\n", rows.stream().filter(row -> row.object() != null).map(row -> row.object().access().text()).toList())));
        tree.widget().setMenu(menu);
    }

    /** Adds an entry to the context menu of the tree. */
    void entry(Menu menu, String label, Predicate<List<AuditRow>> enabled, Consumer<List<AuditRow>> run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, e -> run.accept(tree.selection()));
        menu.addListener(SWT.Show, e -> item.setEnabled(enabled.test(tree.selection())));
    }

    /** The widget, to be laid out. */
    public Control control() {
        return sash;
    }

    Tree tree() {
        return tree.widget();
    }

    List<AuditRow> selection() {
        return tree.selection();
    }

    /** Shows that. */
    public void show(AuditResult now) {
        result = now;
        reshape(shape, true);
    }

    /** Shows only what contains that text. */
    public void filter(String text) {
        reshape(shape.filter(text), false);
    }

    /** Whether keys are shown below the keys that they are in. */
    void nested(boolean yes) {
        reshape(shape.nested(yes), false);
    }

    private void sort(AuditColumn column) {
        reshape(shape.by(column), false);
    }

    private void reshape(AuditShape now, boolean first) {
        shape = now;
        int mine = ++latest;
        AuditResult of = result;
        if (of == null) {
            return;
        }
        if (of.computers().stream().mapToInt(computer -> computer.objects().size()).sum() <= FEW) {
            show(AuditRows.of(of, now), now, first);
            return;
        }
        background.quietly(Messages.Audit_arrange_job, progress -> AuditRows.of(of, now), rows -> {
            if (mine == latest && !sash.isDisposed()) {
                show(rows, now, first);
            }
        });
    }

    private void show(List<AuditRow> rows, AuditShape as, boolean first) {
        if (first) {
            tree.first(rows, as);
        } else {
            tree.show(rows, as);
        }
    }
}
