// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.ui.internal.inbox.InboxPane;
import org.bartizan.discovery.ui.internal.run.RunPane;
import org.bartizan.discovery.ui.internal.run.Runs;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.Times;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Runs discoveries, and below what they find, or beside it, the inbox. */
final class DiscoveryView implements View {

    private final TwoPanes panes;
    private final RunPane run;
    private final InboxPane inbox;
    private boolean counted;

    DiscoveryView(Composite parent, ViewContext context, Runs runs, Inbox inbox, Fleet fleet) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite above = new Composite(parent, 0);
        GridLayoutFactory.fillDefaults().applyTo(above);
        this.panes = new TwoPanes(parent, "discovery", "inbox");
        this.run = new RunPane(above, panes.parent(), context, runs);
        this.inbox = new InboxPane(panes.parent(), context, inbox, fleet, this::count);
        run.onShown(this::count);
        run.onRun(() -> panes.show(run.control()));
        panes.complete(run.control(), this.inbox.control(), this.inbox::titled);
        count();
    }

    private void count() {
        if (!counted && inbox != null && inbox.waiting() > 0) {
            counted = true;
            if (!run.used()) {
                panes.show(inbox.control());
            }
        }
        panes.label(NLS.bind(Messages.View_tab_found, Times.number(run.found())), inbox == null ? Messages.Inbox_title
                : NLS.bind(Messages.View_tab_inbox, Times.number(inbox.waiting())));
    }

    @Override
    public void focus() {
        run.focus();
    }

    @Override
    public void find() {
        if (panes.shows(inbox.control())) {
            inbox.find();
        } else {
            run.find();
        }
    }

    @Override
    public void refresh() {
        run.refresh();
        inbox.refresh();
    }

    @Override
    public void close() {
        run.close();
        inbox.close();
    }
}
