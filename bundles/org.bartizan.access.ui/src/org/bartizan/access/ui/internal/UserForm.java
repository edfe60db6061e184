// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.EnumMap;
import java.util.Map;

import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a user is for, and where. */
final class UserForm {

    private static final int LIST_HEIGHT = 110;

    private final Map<Role, Button> roles = new EnumMap<>(Role.class);
    private final Button whole;
    private final Button some;
    private final GroupChecks checks;
    private final Runnable changed;

    /**
     * @param form laid out by a grid of two columns
     * @param user who is to be changed; null for a new one
     */
    UserForm(Composite form, User user, Runnable changed) {
        this.changed = changed;
        Composite choices = row(form, Messages.Dialog_role);
        for (Role role : Role.values()) {
            roles.put(role, radio(choices, text(role), role == (user == null ? Role.OPERATOR : user.role())));
        }
        Scope scope = user == null ? Scope.WHOLE : user.scope();
        Composite places = row(form, Messages.Dialog_where);
        whole = radio(places, Messages.Dialog_whole, scope.whole());
        some = radio(places, Messages.Dialog_groups, !scope.whole());
        checks = new GroupChecks(places, scope.groups(), this::react);
        GridDataFactory.fillDefaults().grab(true, true).indent(18, 0).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(checks.table());
        react();
    }

    private static Composite row(Composite form, String label) {
        Label title = new Label(form, SWT.NONE);
        title.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(title);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().grab(true, label.equals(Messages.Dialog_where)).applyTo(row);
        return row;
    }

    private Button radio(Composite parent, String text, boolean on) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(on);
        button.addListener(SWT.Selection, event -> react());
        return button;
    }

    private static String text(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Messages.Role_administrator_text;
            case OPERATOR -> Messages.Role_operator_text;
            case AUDITOR -> Messages.Role_auditor_text;
        };
    }

    private void react() {
        boolean scoped = role() != Role.AUDITOR;
        if (!scoped && some.getSelection()) {
            some.setSelection(false);
            whole.setSelection(true);
        }
        some.setEnabled(scoped);
        if (checks != null) {
            checks.table().setEnabled(some.getSelection());
            changed.run();
        }
    }

    /** @param names of the server groups, by id */
    void show(Map<String, String> names) {
        checks.show(names);
    }

    Role role() {
        return roles.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(Role.OPERATOR);
    }

    Scope scope() {
        return whole.getSelection() ? Scope.WHOLE : Scope.of(checks.ticked());
    }

    boolean complete() {
        return whole.getSelection() || !checks.ticked().isEmpty();
    }
}
