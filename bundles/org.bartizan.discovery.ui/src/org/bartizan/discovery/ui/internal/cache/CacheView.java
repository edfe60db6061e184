// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.util.List;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.discovery.ui.internal.Follow;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** Shows the address cache and edits it. */
final class CacheView implements View {

    private final ViewHeader header;
    private final RowTable<CacheRow> table;
    private final CacheEdits edits;
    private final Follow<Content> follow;
    private final ToolItem remove;
    private final ToolItem clear;
    private long total;

    /** What is in the cache: all of it in number, and what can be shown. */
    private record Content(long total, List<CacheRow> rows) {

        static Content of(AddressCache cache) {
            CacheSnapshot snapshot = CacheSnapshot.of(cache);
            return new Content(snapshot.size() < CacheSnapshot.MOST ? snapshot.size() : cache.size(), snapshot.rows());
        }
    }

    CacheView(Composite parent, ViewContext context, AddressCache cache) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        edits = new CacheEdits(context, cache);
        header = new ViewHeader(parent, Messages.Cache_filter, this::filter);
        header.tool(Pictures.of("add"), Messages.Cache_add, Messages.Cache_add_tip, edits::add);
        remove = header.tool(Pictures.of("remove"), Messages.Cache_remove, Messages.Cache_remove_tip, this::remove);
        clear = header.tool(Pictures.of("clear"), Messages.Cache_clear, Messages.Cache_clear_tip, () -> edits.clear(total));
        table = CacheTable.create(parent, edits, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onSelect(this::selected);
        table.onShown(this::shown);
        table.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        table.action(new RowAction<>(rows -> CacheTexts.remove(rows.size()), rows -> !rows.isEmpty(), edits::remove));
        follow = new Follow<>(context, Messages.Cache_job, () -> Content.of(cache), this::show, cache::onChange);
        selected();
    }

    private void filter(String text) {
        table.filter(text);
    }

    private void remove() {
        edits.remove(table.selection());
    }

    private void show(Content content) {
        total = content.total();
        table.rows(content.rows());
    }

    private void shown() {
        header.info(CacheTexts.shown(table.shown().size(), table.total(), total));
        selected();
    }

    private void selected() {
        int count = table.table().getSelectionCount();
        remove.setText(CacheTexts.remove(count));
        remove.setEnabled(count > 0);
        clear.setEnabled(total > 0);
        header.changed();
    }

    @Override
    public void focus() {
        header.filter().setFocus();
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void refresh() {
        follow.refresh();
    }

    @Override
    public void close() {
        follow.close();
    }
}
