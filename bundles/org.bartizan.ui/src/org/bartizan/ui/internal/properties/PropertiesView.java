// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.bartizan.ui.internal.part.Selections;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is known of the selected object: what administrators want of it and what was observed, with what each line means. */
final class PropertiesView implements View {

    private final ViewContext context;
    private final Fleet fleet;
    private final OrganizationWatch watch;
    private final ObservedState observed;
    private final ViewHeader header;
    private final RowTable<Property> table;
    private final Label meaning;
    private final List<AutoCloseable> follow = new ArrayList<>();
    private Node shown;

    PropertiesView(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch, ObservedState observed) {
        this.context = context;
        this.fleet = fleet;
        this.watch = watch;
        this.observed = observed;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter properties", this::filter);
        table = new RowTable<>(parent, "properties", property -> property.group() + property.label(),
                List.of(RowColumn.text("property", "Property", Property::label)
                        .images(property -> icon(property.group() == Property.Group.OBSERVED ? "observed" : "setting"))
                        .hints(Property::description), RowColumn.text("value", "Value", Property::value)));
        table.whenEmpty(new EmptyState(table.parent(), null, "Nothing selected",
                "Select something in the Explorer to see what is known of it."));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        meaning = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(100, 54).exclude(true).applyTo(meaning);
        table.onSelect(this::explain);
        follow.add(Selections.onChange(nodes -> show(nodes)));
        follow.add(watch.onChange(now -> context.later(this::refresh)));
        follow.add(observed.onChange(() -> context.later(this::refresh)));
        show(Selections.current());
    }

    private static org.eclipse.swt.graphics.Image icon(String name) {
        return Icons.image(PropertiesView.class, "icons/" + name + ".svg");
    }

    private void filter(String text) {
        table.filter(text);
    }

    private void explain() {
        boolean said = !table.selection().isEmpty();
        if (meaning.getVisible() != said || ((GridData) meaning.getLayoutData()).exclude == said) {
            ((GridData) meaning.getLayoutData()).exclude = !said;
            meaning.setVisible(said);
            meaning.getParent().layout();
        }
        meaning.setText(table.selection().stream().findFirst().map(Property::description).map(text -> text.replace("&", "&&")).orElse(""));
        meaning.setToolTipText(meaning.getText());
    }

    private void show(List<Node> nodes) {
        shown = nodes.isEmpty() || nodes.getFirst().kind() == Kind.SITES ? null : nodes.getFirst();
        refresh();
    }

    @Override
    public void refresh() {
        Node node = shown;
        if (node == null || watch.latest() == null) {
            table.rows(List.of());
            header.info("");
            return;
        }
        context.background().quietly("Read " + node.name(), progress -> read(node), rows -> {
            if (node.equals(shown) && !table.table().isDisposed()) {
                table.rows(rows);
                header.info(node.name());
            }
        });
    }

    private List<Property> read(Node node) {
        List<Property> rows = new ArrayList<>(fleet.read(organization -> PropertyReader.read(organization, node.id())));
        Map<String, Observation> seen = observed.of(node.id());
        seen.values().forEach(observation -> rows.add(new Property(Property.Group.OBSERVED, words(observation.key()), observation.value(),
                false, "Observed " + Times.exact(observation.at()) + ".")));
        return List.copyOf(rows);
    }

    /** {@code lastSeen} as {@code Last seen}. */
    private static String words(String key) {
        String spaced = key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
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
        for (AutoCloseable each : follow) {
            try {
                each.close();
            } catch (Exception e) {
                ILog.of(PropertiesView.class).error("The Properties view was not closed properly", e);
            }
        }
    }
}
