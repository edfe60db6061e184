// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.List;
import java.util.Set;

import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Seat;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Logs out, which hides the window. */
@Component
public final class LogOutAction implements ActionContribution {

    private final Seat seat;

    /** Called by the framework. */
    @Activate
    public LogOutAction(@Reference Seat seat) {
        this.seat = seat;
    }

    @Override
    public String id() {
        return "org.bartizan.access.ui.logout";
    }

    @Override
    public String label() {
        Identity who = seat.get();
        return who.loggedIn() ? NLS.bind(Messages.Logout_label, who.name()) : Messages.Logout_plain;
    }

    @Override
    public String description() {
        return Messages.Logout_description;
    }

    @Override
    public String icon() {
        return "icons/logout.svg";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.FILE_MENU);
    }

    @Override
    public int order() {
        return 810;
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return seat.get().loggedIn();
    }

    @Override
    public void run(ActionContext context) {
        context.background().quietly(label(), progress -> {
            seat.logout();
            return null;
        }, done -> {
            // The window is hidden by whoever watches the seat.
        });
    }
}
