// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.evtx.Attribute;
import org.bartizan.evtx.Element;
import org.bartizan.evtx.Node;
import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;

/** An element with the values of an instance put in, when they are asked for. */
final class ElementView implements Element {

    private static final long WHOLE = -1;

    private final ElementPart part;
    private final Instance values;
    private final long item;

    private ElementView(ElementPart part, Instance values, long item) {
        this.part = part;
        this.values = values;
        this.item = item;
    }

    /**
     * What parts become.
     *
     * @param values the instance that the parts are the template of; null for none
     */
    static List<Node> nodes(Part[] parts, Instance values) {
        List<Node> nodes = new ArrayList<>(parts.length);
        add(parts, values, nodes);
        return List.copyOf(nodes);
    }

    private static void add(Part[] parts, Instance values, List<Node> nodes) {
        for (Part part : parts) {
            switch (part) {
                case ElementPart element -> add(element, values, nodes);
                case Substitution place -> add(place.id(), values, nodes);
                case TextPart text -> {
                    if (!text.text().isEmpty()) {
                        nodes.add(new Value.Text(ValueType.STRING, text.text()));
                    }
                }
                case Instance instance -> add(instance.parts(), instance, nodes);
            }
        }
    }

    private static void add(ElementPart element, Instance values, List<Node> nodes) {
        if (element.leftOut(values)) {
            return;
        }
        int only = element.onlyValue();
        if (only < 0 || values == null || !values.array(only)) {
            nodes.add(new ElementView(element, values, WHOLE));
            return;
        }
        long[] items = Items.of(values.bytes(), values.value(only));
        for (long one : items) {
            nodes.add(new ElementView(element, values, one));
        }
        if (items.length == 0) {
            nodes.add(new ElementView(element, values, 0));
        }
    }

    private static void add(int id, Instance values, List<Node> nodes) {
        if (values == null) {
            return;
        }
        Part[] embedded = values.embedded(id);
        if (embedded != null) {
            add(embedded, null, nodes);
        } else {
            add(ValueDecoder.decode(values.bytes(), values.value(id)), nodes);
        }
    }

    private static void add(Value value, List<Node> nodes) {
        if (value != Value.Nothing.INSTANCE) {
            nodes.add(value);
        }
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>(part.attributes().length);
        for (AttributePart attribute : part.attributes()) {
            if (!attribute.leftOut(values)) {
                attributes.add(new Attribute(attribute.name(), value(attribute)));
            }
        }
        return attributes;
    }

    @Override
    public Value attribute(String name) {
        for (AttributePart attribute : part.attributes()) {
            if (attribute.name().equals(name) && !attribute.leftOut(values)) {
                return value(attribute);
            }
        }
        return null;
    }

    private Value value(AttributePart attribute) {
        List<Node> nodes = new ArrayList<>(1);
        for (Part one : attribute.parts()) {
            if (!(one instanceof Substitution place) || values != null && values.embedded(place.id()) == null) {
                add(new Part[] {one}, values, nodes);
            }
        }
        if (nodes.size() == 1) {
            return (Value) nodes.getFirst();
        }
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(((Value) node).text()));
        return nodes.isEmpty() ? Value.Nothing.INSTANCE : new Value.Text(ValueType.STRING, text.toString());
    }

    @Override
    public List<Node> children() {
        if (item == WHOLE) {
            return nodes(part.children(), values);
        }
        List<Node> nodes = new ArrayList<>(1);
        add(ValueDecoder.decode(values.bytes(), item), nodes);
        return nodes;
    }

    @Override
    public String toString() {
        return "<" + name() + ">" + text() + "</" + name() + ">";
    }
}
