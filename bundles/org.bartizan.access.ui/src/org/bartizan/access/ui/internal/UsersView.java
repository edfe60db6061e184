// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Need;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.access.Seat;
import org.bartizan.api.access.Users;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

/** The users: who may do what, where, and adding, changing, locking and removing them. */
final class UsersView implements View {

    private static final Predicate<List<UserRow>> ANY = rows -> true;
    private static final Predicate<List<UserRow>> ONE = rows -> rows.size() == 1;
    private static final Predicate<List<UserRow>> OPEN = rows -> !rows.isEmpty() && rows.stream().noneMatch(row -> row.user().locked());
    private static final Predicate<List<UserRow>> SHUT = rows -> !rows.isEmpty() && rows.stream()
            .allMatch(row -> row.user().locked() || row.user().failures() > 0);
    private static final Predicate<List<UserRow>> SOME = rows -> !rows.isEmpty();

    private final ViewContext context;
    private final Users users;
    private final Fleet fleet;
    private final Seat seat;
    private final ViewHeader header;
    private final RowTable<UserRow> table;
    private final List<Tool> tools;
    private final List<AutoCloseable> follow;

    private boolean allowed = true;

    private record Tool(ToolItem item, Predicate<List<UserRow>> enabled) {
    }

    UsersView(Composite parent, ViewContext context, Users users, Fleet fleet, Seat seat) {
        this.context = context;
        this.users = users;
        this.fleet = fleet;
        this.seat = seat;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, Messages.Users_filter, text -> table().filter(text));
        table = table(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.whenEmpty(new EmptyState(table.parent(), icon("users"), Messages.Users_empty_title, Messages.Users_empty_text)
                .link(Messages.Users_empty_link, this::add));
        tools = List.of(tool("add-user", Messages.Users_add, Messages.Users_add_tip, ANY, rows -> add()),
                tool("change", Messages.Users_change, Messages.Users_change_tip, ONE, this::change),
                tool("password", Messages.Users_password, Messages.Users_password_tip, ONE, this::password),
                tool("locked", Messages.Users_lock, Messages.Users_lock_tip, OPEN, rows -> lock(rows, true)),
                tool("unlock", Messages.Users_unlock, Messages.Users_unlock_tip, SHUT, rows -> lock(rows, false)),
                tool("remove-user", Messages.Users_remove, Messages.Users_remove_tip, SOME, this::remove));
        table.onSelect(this::enable);
        table.onOpen(row -> {
            if (allowed) {
                change(List.of(row));
            }
        });
        follow = List.of(users.onChange(() -> context.later(this::refresh)), seat.onChange(() -> context.later(this::refresh)));
        enable();
        refresh();
    }

    private RowTable<UserRow> table() {
        return table;
    }

    private static Image icon(String name) {
        return Icons.image(UsersView.class, "icons/" + name + ".svg");
    }

    private static RowTable<UserRow> table(Composite parent) {
        return new RowTable<>(parent, "users", row -> row.name().toLowerCase(Locale.ROOT),
                List.of(RowColumn.text("name", Messages.Column_name, UserRow::name).images(row -> icon(row.user().role().text())),
                        RowColumn.text("role", Messages.Column_role, UserRow::role),
                        RowColumn.text("where", Messages.Column_where, UserRow::where),
                        RowColumn.text("state", Messages.Column_state, UserRow::state).images(row -> row.user().locked() ? icon("locked")
                                : null),
                        RowColumn.time("login", Messages.Column_login, row -> row.user().lastLogin()),
                        RowColumn.<UserRow>time("password", Messages.Column_password, row -> row.user().passwordSet()),
                        RowColumn.<UserRow>time("created", Messages.Column_created, row -> row.user().created()).hide()));
    }

    private Tool tool(String icon, String label, String tip, Predicate<List<UserRow>> enabled, Consumer<List<UserRow>> run) {
        Predicate<List<UserRow>> now = rows -> allowed && enabled.test(rows);
        table.action(new RowAction<>(rows -> label, now, run));
        return new Tool(header.tool(icon(icon), label, tip, () -> run.accept(table.selection())), now);
    }

    private void enable() {
        List<UserRow> rows = table.selection();
        tools.forEach(tool -> tool.item().setEnabled(tool.enabled().test(rows)));
    }

    private void add() {
        new UserDialog(context, users, fleet, seat, null, table.total() == 0).open();
    }

    private void change(List<UserRow> rows) {
        new UserDialog(context, users, fleet, seat, rows.getFirst().user(), false).open();
    }

    private void password(List<UserRow> rows) {
        String name = rows.getFirst().name();
        PasswordDialog.of(context.shell(), context.background(), name, (old, next) -> users.resetPassword(name, next)).open();
    }

    private void lock(List<UserRow> rows, boolean locked) {
        rows.forEach(row -> work(NLS.bind(locked ? Messages.Users_lock_job : Messages.Users_unlock_job, row.name()),
                () -> users.lock(row.name(), locked)));
    }

    private void remove(List<UserRow> rows) {
        String what = rows.size() == 1 ? rows.getFirst().name() : NLS.bind(Messages.Users_many, rows.size());
        if (Dialogs.confirm(context.shell(), Messages.Users_remove_title, NLS.bind(Messages.Users_remove_text, what),
                NLS.bind(Messages.Users_remove_job, what))) {
            rows.forEach(row -> work(NLS.bind(Messages.Users_remove_job, row.name()), () -> users.remove(row.name())));
        }
    }

    private void work(String what, Runnable change) {
        context.background().start(what, progress -> {
            change.run();
            return null;
        }, done -> refresh());
    }

    @Override
    public void refresh() {
        context.background().quietly(Messages.Users_list_job, progress -> UserRow.all(users, fleet), this::show);
    }

    private void show(List<UserRow> rows) {
        if (!table.table().isDisposed()) {
            table.rows(rows);
            String count = rows.size() == 1 ? Messages.Users_count_one : NLS.bind(Messages.Users_count, rows.size());
            // As long as there are no users, whoever is here may add the first one.
            allowed = rows.isEmpty() || mayChange(rows);
            header.info(rows.isEmpty() ? "" : allowed ? count : NLS.bind(Messages.Users_reader, count));
            enable();
        }
    }

    private boolean mayChange(List<UserRow> rows) {
        Identity who = seat.get();
        return rows.stream().anyMatch(row -> who.loggedIn() && row.name().equalsIgnoreCase(who.name())
                && row.user().may(new Need(Right.USERS, Place.WHOLE)));
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
            for (AutoCloseable each : follow) {
                each.close();
            }
        } catch (Exception e) {
            ILog.of(UsersView.class).error("The Users view was not closed properly", e);
        }
    }
}
