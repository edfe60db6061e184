// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.List;
import java.util.Set;

import org.bartizan.api.access.Seat;
import org.bartizan.api.access.Users;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the password of who is logged in. */
@Component
public final class ChangePasswordAction implements ActionContribution {

    private final Seat seat;
    private final Users users;

    /** Called by the framework. */
    @Activate
    public ChangePasswordAction(@Reference Seat seat, @Reference Users users) {
        this.seat = seat;
        this.users = users;
    }

    @Override
    public String id() {
        return "org.bartizan.access.ui.password";
    }

    @Override
    public String label() {
        return Messages.Own_label;
    }

    @Override
    public String description() {
        return Messages.Own_description;
    }

    @Override
    public String icon() {
        return "icons/password.svg";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.FILE_MENU);
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return seat.get().loggedIn();
    }

    @Override
    public void run(ActionContext context) {
        String name = seat.get().name();
        PasswordDialog dialog = PasswordDialog.own(context.shell(), context.background(), name, (old, next) -> {
            users.changePassword(old, next);
            seat.login(name, next);
        });
        if (dialog.open() == Window.OK) {
            Dialogs.tell(context.shell(), Messages.Own_done_title, NLS.bind(Messages.Own_done, name));
        }
    }
}
