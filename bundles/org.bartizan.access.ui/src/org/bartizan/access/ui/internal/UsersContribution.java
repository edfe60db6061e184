// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import org.bartizan.api.access.Seat;
import org.bartizan.api.access.Users;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the view of the users. */
@Component
public final class UsersContribution implements ViewContribution {

    private final Users users;
    private final Fleet fleet;
    private final Seat seat;

    /** Called by the framework. */
    @Activate
    public UsersContribution(@Reference Users users, @Reference Fleet fleet, @Reference Seat seat) {
        this.users = users;
        this.fleet = fleet;
        this.seat = seat;
    }

    @Override
    public String id() {
        return "org.bartizan.access.ui.users";
    }

    @Override
    public String label() {
        return Messages.Users_label;
    }

    @Override
    public String icon() {
        return "icons/users.svg";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new UsersView(parent, context, users, fleet, seat);
    }
}
