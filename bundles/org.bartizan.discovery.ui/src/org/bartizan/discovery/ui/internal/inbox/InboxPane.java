// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.inbox;

import java.util.List;

import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.ui.internal.Follow;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;

/** The part of the Discovery view that shows the inbox. Used on the UI thread. */
public final class InboxPane implements AutoCloseable {

    private final Composite pane;
    private final Label title;
    private final ViewHeader header;
    private final RowTable<InboxEntry> table;
    private final Decisions decisions;
    private final Follow<List<InboxEntry>> follow;
    private final ToolItem approve;
    private final ToolItem ignore;
    private final ToolItem toggle;
    private final Runnable shown;
    private int waiting;
    private volatile boolean ignoredToo;

    /**
     * Makes the pane.
     *
     * @param shown called whenever the number of computers that wait may have changed
     */
    public InboxPane(Composite parent, ViewContext context, Inbox inbox, Fleet fleet, Runnable shown) {
        this.shown = shown;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        title = new Label(pane, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setText(Messages.Inbox_title);
        GridDataFactory.fillDefaults().indent(6, 4).grab(true, false).applyTo(title);
        header = new ViewHeader(pane, Messages.Inbox_filter, this::filter);
        approve = header.tool(Pictures.of("approve"), Messages.Inbox_approve, Messages.Inbox_approve_tip, this::approve);
        ignore = header.tool(Pictures.of("ignore"), Messages.Inbox_ignore, Messages.Inbox_ignore_tip, this::ignoreOrRestore);
        toggle = header.tool(Pictures.of("show"), Messages.Inbox_show_ignored, Messages.Inbox_show_ignored_tip, this::toggleIgnored);
        table = InboxTable.create(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        decisions = new Decisions(context, inbox, fleet, this::tell);
        table.onSelect(this::selected);
        table.onShown(this::selected);
        table.onOpen(entry -> approve());
        menu();
        follow = new Follow<>(context, Messages.Inbox_job, () -> inbox.list(ignoredToo), this::show, inbox::onChange);
        selected();
    }

    private void menu() {
        table.action(new RowAction<>(rows -> InboxTexts.approve(rows.size()), rows -> !rows.isEmpty(), decisions::approve));
        table.action(new RowAction<>(rows -> count(Messages.Inbox_ignore, Messages.Inbox_ignore_count, ignored(rows, false)),
                rows -> !ignored(rows, false).isEmpty(), rows -> decisions.ignore(ignored(rows, false), true)));
        table.action(new RowAction<>(rows -> count(Messages.Inbox_restore, Messages.Inbox_restore_count, ignored(rows, true)),
                rows -> !ignored(rows, true).isEmpty(), rows -> decisions.ignore(ignored(rows, true), false)));
    }

    private void filter(String text) {
        table.filter(text);
    }

    private void approve() {
        decisions.approve(table.selection());
    }

    private void ignoreOrRestore() {
        boolean back = onlyIgnored(table.selection());
        decisions.ignore(ignored(table.selection(), back), !back);
    }

    private static boolean onlyIgnored(List<InboxEntry> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(InboxEntry::ignored);
    }

    private void toggleIgnored() {
        ignoredToo = !ignoredToo;
        toggle.setText(ignoredToo ? Messages.Inbox_hide_ignored : Messages.Inbox_show_ignored);
        header.changed();
        follow.refresh();
    }

    private static List<InboxEntry> ignored(List<InboxEntry> rows, boolean ignored) {
        return rows.stream().filter(entry -> entry.ignored() == ignored).toList();
    }

    private static String count(String none, String some, List<InboxEntry> rows) {
        return rows.isEmpty() ? none : NLS.bind(some, InboxTexts.computers(rows.size()));
    }

    private void show(List<InboxEntry> entries) {
        table.rows(entries);
        title.setText(NLS.bind(Messages.Inbox_titled, InboxTexts.heading(entries)));
        waiting = ignored(entries, false).size();
        shown.run();
    }

    private void tell(String text) {
        if (!pane.isDisposed()) {
            header.info(text);
        }
    }

    private void selected() {
        List<InboxEntry> rows = table.selection();
        boolean back = onlyIgnored(rows);
        approve.setText(InboxTexts.approve(rows.size()));
        approve.setEnabled(!rows.isEmpty());
        ignore.setText(back ? Messages.Inbox_restore : Messages.Inbox_ignore);
        ignore.setToolTipText(back ? Messages.Inbox_restore_tip : Messages.Inbox_ignore_tip);
        ignore.setImage(Pictures.of(back ? "restore" : "ignore"));
        ignore.setEnabled(!rows.isEmpty());
        if (!rows.isEmpty()) {
            header.info("");
        }
        header.changed();
    }

    /** The pane, to be laid out. */
    public Composite control() {
        return pane;
    }

    /** How many computers wait for a decision. */
    public int waiting() {
        return waiting;
    }

    /** Shows or hides the title, which is not needed where something else says what this is. */
    public void titled(boolean yes) {
        GridDataFactory.fillDefaults().indent(6, 4).grab(true, false).exclude(!yes).applyTo(title);
        title.setVisible(yes);
        pane.layout();
    }

    /** Takes the keyboard to the filter. */
    public void find() {
        header.find();
    }

    /** Reads the inbox again. */
    public void refresh() {
        follow.refresh();
    }

    @Override
    public void close() {
        follow.close();
    }
}
