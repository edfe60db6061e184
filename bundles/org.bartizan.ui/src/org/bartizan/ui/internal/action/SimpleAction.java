// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;

/** An action put together from parts. */
public class SimpleAction implements ActionContribution {

    private final String id;
    private final Supplier<String> label;
    private final String description;
    private String icon;
    private Set<Place> places = EnumSet.noneOf(Place.class);
    private int order = 100;
    private String key;
    private Predicate<List<Node>> enabled = selection -> true;
    private Consumer<ActionContext> run;

    /** An action whose label never changes. */
    public SimpleAction(String id, String label, String description) {
        this(id, () -> label, description);
    }

    /** An action whose label is asked for whenever it is shown. */
    public SimpleAction(String id, Supplier<String> label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    /** The same with an icon. */
    public SimpleAction icon(String name) {
        icon = "icons/" + name + ".svg";
        return this;
    }

    /** The same at these places. */
    public SimpleAction at(int position, Place... where) {
        order = position;
        places = Set.of(where);
        return this;
    }

    /** The same with keys. */
    public SimpleAction key(String keys) {
        key = keys;
        return this;
    }

    /** The same, only enabled when that holds. */
    public SimpleAction when(Predicate<List<Node>> condition) {
        enabled = condition;
        return this;
    }

    /** The same, doing that. */
    public SimpleAction runs(Consumer<ActionContext> action) {
        run = action;
        return this;
    }

    /** The same for a command of the platform, whose keys it has. */
    public SimpleAction command(String commandId, String keys) {
        return new Standard(this, commandId, keys);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label.get();
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public Set<Place> places() {
        return places;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean enabled(List<Node> selection) {
        return enabled.test(selection);
    }

    @Override
    public void run(ActionContext context) {
        run.accept(context);
    }

    private static final class Standard extends SimpleAction implements StandardCommand {

        private final String command;

        Standard(SimpleAction of, String command, String keys) {
            super(of.id, of.label, of.description);
            this.command = command;
            super.icon = of.icon;
            super.places = of.places;
            super.order = of.order;
            super.enabled = of.enabled;
            super.run = of.run;
            super.key = keys;
        }

        @Override
        public String commandId() {
            return command;
        }
    }
}
