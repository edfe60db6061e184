// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.capability;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.bartizan.api.capability.Capability.State;
import org.bartizan.ui.Icons;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.table.RowAction;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.ToolItem;

/** The capabilities: what is there, whether it works, and starting, stopping, installing, updating and uninstalling it. */
final class CapabilityView implements View {

    private final ViewContext context;
    private final Capabilities capabilities;
    private final ViewHeader header;
    private final RowTable<Capability> table;
    private final ToolItem start;
    private final ToolItem stop;
    private final ToolItem update;
    private final ToolItem uninstall;
    private final AutoCloseable follow;

    CapabilityView(Composite parent, ViewContext context, Capabilities capabilities) {
        this.context = context;
        this.capabilities = capabilities;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter capabilities", this::filter);
        start = header.tool(icon("start"), "Start", "Start the selected capabilities", () -> start(selection()));
        stop = header.tool(icon("stop"), "Stop", "Stop them: their commands, views and menu entries go away", () -> stop(selection()));
        header.tool(icon("install"), "Install…", "Install a capability from a jar", this::install);
        update = header.tool(icon("update"), "Update…", "Replace the selected capability with another version of it", () -> update(
                selection()));
        uninstall = header.tool(icon("uninstall"), "Uninstall", "Remove what was installed, or go back to what was shipped",
                () -> uninstall(selection()));
        table = table(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onSelect(this::enable);
        actions();
        follow = capabilities.onChange(() -> context.later(this::refresh));
        enable();
        refresh();
    }

    private static Image icon(String name) {
        return Icons.image(CapabilityView.class, "icons/" + name + ".svg");
    }

    private static RowTable<Capability> table(Composite parent) {
        return new RowTable<>(parent, "capabilities", Capability::symbolicName,
                List.of(RowColumn.text("name", "Capability", Capability::name),
                        RowColumn.text("state", "State", CapabilityView::state).images(CapabilityView::image),
                        RowColumn.text("version", "Version", Capability::version),
                        RowColumn.text("commands", "Commands", (Capability c) -> String.join(", ", c.commandScopes())),
                        RowColumn.text("origin", "Origin", CapabilityView::origin),
                        RowColumn.text("bundle", "Bundle", Capability::symbolicName)));
    }

    private static String state(Capability capability) {
        return switch (capability.state()) {
            case STARTED -> "Started";
            case STOPPED -> "Stopped";
            case UNRESOLVED -> "Needs something that is missing";
        };
    }

    private static Image image(Capability capability) {
        return icon(switch (capability.state()) {
            case STARTED -> "started";
            case STOPPED -> "stopped";
            case UNRESOLVED -> "unresolved";
        });
    }

    private static String origin(Capability capability) {
        return capability.essential() ? "Essential" : capability.installed() ? "Installed" : "Shipped";
    }

    private void actions() {
        add(rows -> "Start", CapabilityView::startable, this::start);
        add(rows -> "Stop", CapabilityView::stoppable, this::stop);
        add(rows -> "Update…", CapabilityView::updatable, this::update);
        add(rows -> "Uninstall", CapabilityView::removable, this::uninstall);
    }

    private void add(Function<List<Capability>, String> label, java.util.function.Predicate<List<Capability>> enabled,
            java.util.function.Consumer<List<Capability>> run) {
        table.action(new RowAction<>(label, enabled, run));
    }

    private List<Capability> selection() {
        return table.selection();
    }

    private void filter(String text) {
        table.filter(text);
    }

    private static boolean startable(List<Capability> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state() != State.STARTED);
    }

    private static boolean stoppable(List<Capability> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state() == State.STARTED && !row.essential());
    }

    private static boolean updatable(List<Capability> rows) {
        return rows.size() == 1;
    }

    private static boolean removable(List<Capability> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(Capability::installed);
    }

    private void enable() {
        List<Capability> rows = selection();
        start.setEnabled(startable(rows));
        stop.setEnabled(stoppable(rows));
        update.setEnabled(updatable(rows));
        uninstall.setEnabled(removable(rows));
    }

    private void start(List<Capability> rows) {
        rows.forEach(row -> change("Start " + row.name(), () -> capabilities.start(row.symbolicName())));
    }

    private void stop(List<Capability> rows) {
        rows.forEach(row -> change("Stop " + row.name(), () -> capabilities.stop(row.symbolicName())));
    }

    private void install() {
        Path jar = jar("Install a capability");
        if (jar != null) {
            change("Install " + jar.getFileName(), () -> capabilities.install(jar));
        }
    }

    private void update(List<Capability> rows) {
        Capability row = rows.getFirst();
        Path jar = jar("Update " + row.name());
        if (jar != null) {
            change("Update " + row.name(), () -> capabilities.update(row.symbolicName(), jar));
        }
    }

    private void uninstall(List<Capability> rows) {
        String what = rows.size() == 1 ? rows.getFirst().name() : rows.size() + " capabilities";
        if (Dialogs.confirm(context.shell(), "Uninstall", what + " goes away. One that was updated goes back to what was shipped.",
                "Uninstall " + what)) {
            rows.forEach(row -> change("Uninstall " + row.name(), () -> capabilities.uninstall(row.symbolicName())));
        }
    }

    private Path jar(String title) {
        FileDialog dialog = new FileDialog(context.shell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*.jar"});
        String file = dialog.open();
        return file == null ? null : Path.of(file);
    }

    private void change(String what, Runnable change) {
        context.background().start(what, progress -> {
            progress.begin(what, -1);
            change.run();
            return null;
        }, done -> refresh());
    }

    @Override
    public void refresh() {
        context.background().quietly("List the capabilities", progress -> capabilities.list(), rows -> {
            if (!table.table().isDisposed()) {
                table.rows(rows);
                long started = rows.stream().filter(row -> row.state() == State.STARTED).count();
                header.info(started + " of " + rows.size() + " started");
                enable();
            }
        });
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
            ILog.of(CapabilityView.class).error("The Capabilities view was not closed properly", e);
        }
    }
}
