// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.CacheEntry;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** The names and addresses where discovery looks first. */
final class CacheView implements View {

    private static final int PAUSE = 400;

    private final ViewContext context;
    private final AddressCache cache;
    private final ViewHeader header;
    private final RowTable<CacheEntry> table;
    private final ToolItem remove;
    private final ToolItem clear;
    private final AutoCloseable follow;
    private boolean reading;
    private boolean again;

    CacheView(Composite parent, ViewContext context, AddressCache cache) {
        this.context = context;
        this.cache = cache;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter by name, address or source", this::filter);
        header.tool(icon("add"), "Add…", "Add a computer by hand", this::add);
        remove = header.tool(icon("remove"), "Remove", "Remove the selected entries", this::remove);
        clear = header.tool(icon("clear"), "Clear…", "Remove all entries", this::clear);
        table = new RowTable<>(parent, "address-cache", CacheEntry::name,
                List.of(RowColumn.text("name", "Name", CacheEntry::name),
                        Addresses.<CacheEntry>column("address", "Address", entry -> entry.addresses().getFirst()).hints(CacheView::all),
                        RowColumn.text("more", "Other addresses", CacheView::others).hide(),
                        RowColumn.text("source", "Source", CacheEntry::source), RowColumn.time("first", "First seen", CacheEntry::firstSeen),
                        RowColumn.time("last", "Last answered", CacheEntry::lastSeen)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.whenEmpty(new EmptyState(table.parent(), null, "The address cache is empty",
                "Import names and addresses from a file, run a discovery, or add a computer by hand.").link("Add a computer…", this::add));
        table.whenNothingMatches(new EmptyState(table.parent(), null, "Nothing matches", "No entry contains the text of the filter."));
        table.action(new RowAction<>(rows -> "Remove " + Times.count(rows.size(), "Entry", "Entries"), rows -> !rows.isEmpty(), rows -> remove()));
        table.onSelect(this::enable);
        table.onShown(this::enable);
        follow = cache.onChange(() -> context.later(this::soon));
        refresh();
    }

    private static Image icon(String name) {
        return Icons.image(CacheView.class, "icons/" + name + ".svg");
    }

    private static String all(CacheEntry entry) {
        return String.join("\n", entry.addresses().stream().map(InetAddress::getHostAddress).toList());
    }

    private static String others(CacheEntry entry) {
        return String.join(", ", entry.addresses().stream().skip(1).map(InetAddress::getHostAddress).toList());
    }

    private void filter(String text) {
        table.filter(text);
    }

    private void enable() {
        int selected = table.selection().size();
        remove.setEnabled(selected > 0);
        clear.setEnabled(table.total() > 0);
        header.info(table.shown().size() == table.total() ? Times.count(table.total(), "entry", "entries")
                : Times.number(table.shown().size()) + " of " + Times.number(table.total()));
    }

    /** A sweep changes the cache thousands of times: reads once for many changes. */
    private void soon() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        table.table().getDisplay().timerExec(PAUSE, this::refresh);
    }

    @Override
    public void refresh() {
        if (table.table().isDisposed()) {
            return;
        }
        reading = true;
        again = false;
        context.background().quietly("Read the address cache", progress -> {
            try (Stream<CacheEntry> entries = cache.entries()) {
                return entries.toList();
            }
        }, entries -> {
            reading = false;
            if (!table.table().isDisposed()) {
                table.rows(entries);
                if (again) {
                    soon();
                }
            }
        });
    }

    private void add() {
        InputDialog dialog = new InputDialog(context.shell(), "Add to the address cache", "Name and address, such as BOSTON-01 10.1.0.17:", "",
                text -> text.strip().split("\\s+").length == 2 ? null : "") {
            @Override
            protected void createButtonsForButtonBar(Composite parent) {
                super.createButtonsForButtonBar(parent);
                getOkButton().setText("Add Computer");
                setButtonLayoutData(getOkButton());
            }
        };
        if (dialog.open() == Window.OK) {
            String[] words = dialog.getValue().strip().split("\\s+");
            context.background().start("Add " + words[0] + " to the address cache", progress -> add(words[0], words[1]), added -> {
                if (added == AddressCache.Added.KEPT) {
                    Dialogs.tell(context.shell(), "Kept", words[0] + " has an entry already; it is unchanged. Remove it first to replace it.");
                }
            });
        }
    }

    private AddressCache.Added add(String name, String address) {
        InetAddress parsed;
        try {
            parsed = InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            throw new BartizanException("add " + name, address + " is not an IPv4 or IPv6 address", "Write it like 10.1.0.17 or 2001:db8::17", e);
        }
        try (AddressCache.Batch batch = cache.batch("manual")) {
            AddressCache.Added added = batch.add(name, parsed);
            batch.commit();
            return added;
        }
    }

    private void remove() {
        List<String> names = table.selection().stream().map(CacheEntry::name).toList();
        context.background().start("Remove " + Times.count(names.size(), "entry", "entries") + " from the address cache",
                progress -> cache.remove(names), count -> refresh());
    }

    private void clear() {
        String what = Times.count(table.total(), "entry", "entries");
        if (Dialogs.confirm(context.shell(), "Clear the address cache",
                "All names and addresses go away, imported ones too. This cannot be undone; the organization is not changed.", "Clear " + what)) {
            context.background().start("Clear the address cache", progress -> cache.clear(), count -> refresh());
        }
    }

    @Override
    public void focus() {
        table.table().setFocus();
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void close() {
        try {
            follow.close();
        } catch (Exception e) {
            ILog.of(CacheView.class).error("The address cache view was not closed properly", e);
        }
    }
}
