// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Server groups to be ticked. */
final class GroupChecks {

    private final Table table;
    private final Set<String> ticked;
    private List<Map.Entry<String, String>> groups = List.of();

    /** @param ticked the ids of those that are ticked at first */
    GroupChecks(Composite parent, Set<String> ticked, Runnable changed) {
        this.ticked = new HashSet<>(ticked);
        table = new Table(parent, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.V_SCROLL);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
                changed.run();
            }
        });
    }

    Table table() {
        return table;
    }

    /** @param names by id */
    void show(Map<String, String> names) {
        groups = names.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).toList();
        table.setItemCount(groups.size());
        table.clearAll();
    }

    private void fill(Event event) {
        Map.Entry<String, String> group = groups.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(group.getValue());
        item.setChecked(ticked.contains(group.getKey()));
    }

    private void tick(TableItem item) {
        String id = groups.get(table.indexOf(item)).getKey();
        if (item.getChecked()) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
    }

    Set<String> ticked() {
        return Set.copyOf(ticked);
    }
}
