// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.status;

import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Seat;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.internal.action.Toolbar;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.explorer.TreeNode;
import org.bartizan.ui.table.Times;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the status line and the tools up to date with the organisation, and with who is logged in. */
@Component(service = {})
public class StatusWatch {

    private final UiReady ui;
    private final Seat seat;
    private final OrganizationWatch watch;
    private final AutoCloseable changes;
    private final AutoCloseable logins;

    /** Begins to. */
    @Activate
    public StatusWatch(@Reference UiReady ui, @Reference OrganizationWatch watch, @Reference Seat seat) {
        this.ui = ui;
        this.seat = seat;
        this.watch = watch;
        logins = seat.onChange(() -> show(this.watch.latest()));
        changes = watch.onChange(this::show);
        show(watch.latest());
    }

    private void show(TreeNode organization) {
        Identity who = seat.get();
        String text = (who.loggedIn() ? who.name() + "  ·  " : "") + (organization == null ? "No organization" : text(organization));
        ui.later(() -> {
            StatusText.rest(text);
            Toolbar.enable();
        });
    }

    private static String text(TreeNode organization) {
        int[] counts = new int[Kind.values().length];
        organization.each(node -> counts[node.node().kind().ordinal()]++);
        return organization.node().name() + "  ·  " + Times.count(counts[Kind.SERVER.ordinal()], "server", "servers") + "  ·  "
                + Times.count(counts[Kind.CLIENT.ordinal()], "client", "clients") + "  ·  "
                + Times.count(counts[Kind.SITE.ordinal()], "site", "sites");
    }

    @Deactivate
    void close() throws Exception {
        changes.close();
        logins.close();
    }
}
