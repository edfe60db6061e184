// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.List;

import org.bartizan.api.Author;
import org.bartizan.api.Outcome;
import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.GroupChooser;
import org.bartizan.ui.widget.Groups;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** The computers that wait for a decision. */
final class InboxTable {

    private static final int TOLD_AT_MOST = 8;

    private final ViewContext context;
    private final Inbox inbox;
    private final Fleet fleet;
    private final ViewHeader header;
    private final RowTable<InboxEntry> table;
    private final ToolItem approve;
    private final ToolItem ignore;
    private final AutoCloseable follow;

    InboxTable(Composite parent, ViewContext context, Inbox inbox, Fleet fleet) {
        this.context = context;
        this.inbox = inbox;
        this.fleet = fleet;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        header = new ViewHeader(area, "Filter the inbox", this::filter);
        approve = header.tool(icon("approve"), "Approve…", "Put the selected computers into the organization", this::approve);
        ignore = header.tool(icon("ignore"), "Ignore", "Do not ask about the selected computers again", this::ignore);
        table = new RowTable<>(area, "discovery-inbox", InboxEntry::name,
                List.of(RowColumn.text("name", "In the inbox", InboxEntry::name)
                        .images(entry -> icon(entry.ignored() ? "ignore" : "inbox")),
                        Addresses.column("address", "Address", InboxEntry::address), RowColumn.text("role", "Role", InboxEntry::role),
                        RowColumn.text("product", "Product", (InboxEntry entry) -> entry.product() + " " + entry.version()),
                        RowColumn.time("first", "First seen", InboxEntry::firstSeen),
                        RowColumn.time("last", "Last seen", InboxEntry::lastSeen)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.whenEmpty(new EmptyState(table.parent(), null, "The inbox is empty",
                "Computers that are found and not in the organization yet wait here for approval."));
        table.onSelect(this::enable);
        table.onShown(this::enable);
        table.action(new RowAction<>(rows -> "Approve " + Times.count(rows.size(), "Computer", "Computers") + "…", rows -> !rows.isEmpty(),
                rows -> approve()));
        table.action(new RowAction<>(rows -> "Ignore", rows -> !rows.isEmpty(), rows -> ignore()));
        follow = inbox.onChange(() -> context.later(this::refresh));
        refresh();
    }

    private static Image icon(String name) {
        return Icons.image(InboxTable.class, "icons/" + name + ".svg");
    }

    private void filter(String text) {
        table.filter(text);
    }

    void find() {
        header.find();
    }

    /** What the buttons are about: what is selected, or everything that is shown when nothing is. */
    private List<InboxEntry> chosen() {
        List<InboxEntry> selected = table.selection();
        return selected.isEmpty() ? table.shown() : selected;
    }

    private void enable() {
        int count = chosen().size();
        approve.setText(count == 0 ? "Approve…" : "Approve " + Times.count(count, "computer", "computers") + "…");
        approve.setEnabled(count > 0);
        ignore.setEnabled(!table.selection().isEmpty());
        int all = table.total();
        header.info(all == 0 ? "" : table.shown().size() == all ? Times.number(all) + " waiting"
                : Times.number(table.shown().size()) + " of " + Times.number(all));
        header.changed();
    }

    void refresh() {
        context.background().quietly("Read the inbox", progress -> inbox.list(false), entries -> {
            if (!table.table().isDisposed()) {
                table.rows(List.copyOf(entries));
            }
        });
    }

    private void approve() {
        List<String> names = chosen().stream().map(InboxEntry::name).toList();
        String what = Times.count(names.size(), "computer", "computers");
        context.background().quietly("Read the groups", progress -> Groups.all(fleet), groups -> {
            if (groups.isEmpty()) {
                Dialogs.tell(context.shell(), "Approve " + what, "There is no organization with groups to put them into. "
                        + "Create one first: File > New Organization.");
                return;
            }
            new GroupChooser(context.shell(), "Approve " + what, "In a server group they become servers, in a client group clients.", groups,
                    group -> "Approve " + what + " into " + group.node().name()).ask().ifPresent(group -> approve(names, what, group));
        });
    }

    private void approve(List<String> names, String what, GroupChooser.Group group) {
        Target target = group.node().kind() == Kind.SERVER_GROUP ? new Target.AsServer(group.node().id())
                : new Target.AsClient(group.node().id());
        context.background().start("Approve " + what, progress -> inbox.approve(names, target, Author.current()), this::tellFailures);
    }

    private void ignore() {
        List<String> names = table.selection().stream().map(InboxEntry::name).toList();
        context.background().start("Ignore " + Times.count(names.size(), "computer", "computers"), progress -> inbox.ignore(names, true),
                this::tellFailures);
    }

    private <T> void tellFailures(List<Outcome<T>> outcomes) {
        List<String> failures = outcomes.stream().filter(Outcome.Failed.class::isInstance)
                .map(outcome -> outcome.computer() + ": " + ((Outcome.Failed<T>) outcome).reason()).toList();
        if (!failures.isEmpty()) {
            String more = failures.size() > TOLD_AT_MOST ? "\n… and " + (failures.size() - TOLD_AT_MOST) + " more" : "";
            Dialogs.tell(context.shell(), Times.count(failures.size(), "computer was", "computers were") + " left as they are",
                    String.join("\n", failures.subList(0, Math.min(TOLD_AT_MOST, failures.size()))) + more);
        }
    }

    void close() {
        try {
            follow.close();
        } catch (Exception e) {
            ILog.of(InboxTable.class).error("The inbox was not closed properly", e);
        }
    }
}
