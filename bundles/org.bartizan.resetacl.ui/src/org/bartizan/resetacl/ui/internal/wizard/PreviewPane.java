// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.List;

import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The changes, equal ones in one line; the objects of the selected line with their access lists before and after; and the trade-offs. Used on the UI thread. */
final class PreviewPane {

    private final Composite pane;
    private final RowTable<ChangeGroup> groups;
    private final RowTable<ChangeGroup.Item> items;
    private final Text lists;
    private final Composite tradeOffs;
    private final Label sentences;
    private final Button acknowledged;

    /** @param changed called when the trade-offs are acknowledged, or not */
    PreviewPane(Composite parent, Runnable changed) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(pane);
        SashForm sash = new SashForm(pane, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 300).applyTo(sash);
        groups = groups(sash);
        SashForm below = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
        items = items(below);
        lists = new Text(below, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        lists.setFont(JFaceResources.getTextFont());
        sash.setWeights(45, 55);
        groups.onSelect(this::showItems);
        items.onSelect(this::showLists);
        tradeOffs = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 4).applyTo(tradeOffs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tradeOffs);
        Label heading = new Label(tradeOffs, SWT.NONE);
        heading.setText(Messages.Preview_trade_offs);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        sentences = new Label(tradeOffs, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(820, SWT.DEFAULT).applyTo(sentences);
        acknowledged = new Button(tradeOffs, SWT.CHECK);
        acknowledged.setText(Messages.Preview_acknowledge);
        acknowledged.addListener(SWT.Selection, e -> changed.run());
    }

    private static RowTable<ChangeGroup> groups(Composite parent) {
        RowTable<ChangeGroup> table = new RowTable<>(parent, "access-changes", ChangeGroup::what,
                List.of(RowColumn.<ChangeGroup>text("what", Messages.Column_change, ChangeGroup::what).images(group -> Pictures.of(
                        "reset")),
                        RowColumn.number("objects", Messages.Column_objects, group -> (long) group.items().size()),
                        RowColumn.number("computers", Messages.Column_computers, ChangeGroup::computers),
                        RowColumn.text("example", Messages.Column_example, group -> group.items().getFirst().object().path())));
        table.whenEmpty(new EmptyState(table.parent(), Pictures.of("safe"), Messages.Preview_nothing_title, Messages.Preview_nothing));
        return table;
    }

    private static RowTable<ChangeGroup.Item> items(Composite parent) {
        return new RowTable<>(parent, "access-change-objects", item -> item.computer() + "\0" + item.object().path(),
                List.of(RowColumn.text("path", Messages.Column_path, item -> item.object().path()),
                        RowColumn.text("computer", Messages.Column_computer, ChangeGroup.Item::computer)));
    }

    private void showItems() {
        List<ChangeGroup> selected = groups.selection();
        items.rows(selected.stream().flatMap(group -> group.items().stream()).toList());
        items.table().deselectAll();
        items.table().select(0);
        showLists();
    }

    private void showLists() {
        lists.setText(items.selection().stream().findFirst().map(ChangeGroup.Item::object).map(object -> NLS.bind(
                Messages.Preview_lists, object.before().text(), object.after().text())).orElse(""));
    }

    Control control() {
        return pane;
    }

    void show(Preview preview) {
        groups.rows(ChangeGroup.of(preview.result()));
        groups.table().select(0);
        showItems();
        sentences.setText(String.join("\n", preview.tradeOffs().stream().map(sentence -> "\u2022  " + sentence).toList()));
        boolean ask = !preview.seen();
        acknowledged.setVisible(ask);
        GridDataFactory.fillDefaults().exclude(!ask).applyTo(acknowledged);
        boolean there = preview.objects() > 0;
        tradeOffs.setVisible(there);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!there).applyTo(tradeOffs);
        pane.layout(true, true);
    }

    /** Whether the person has ticked that. */
    boolean acknowledged() {
        return acknowledged.getSelection();
    }
}
