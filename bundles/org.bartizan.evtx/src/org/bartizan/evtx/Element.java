// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.util.List;

/**
 * An element of a record's XML, with its values still typed. Names have no namespaces; {@code xmlns} is an attribute as any other. Immutable,
 * and read from the record's bytes as it is asked for. Not to be implemented.
 */
public non-sealed interface Element extends Node {

    /** The name, as in the file. */
    String name();

    /** The attributes in order. One that a template leaves out for want of a value is not there. */
    List<Attribute> attributes();

    /** What stands in it, in order. A substitution without a value is not there. */
    List<Node> children();

    /** The value of an attribute, or null when there is none. */
    default Value attribute(String name) {
        for (Attribute attribute : attributes()) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The first element in it of this name, or null when there is none. */
    default Element child(String name) {
        for (Node child : children()) {
            if (child instanceof Element element && element.name().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** The elements in it, in order. */
    default List<Element> elements() {
        return children().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** What stands in it when that is a single value, otherwise the text of all values in it and below; {@link Value.Nothing} when empty. */
    default Value value() {
        List<Node> children = children();
        if (children.isEmpty()) {
            return Value.Nothing.INSTANCE;
        }
        return children.size() == 1 && children.getFirst() instanceof Value value ? value : new Value.Text(ValueType.STRING, text());
    }

    /** The text of all values in it and below, as in XML, but not escaped. */
    default String text() {
        StringBuilder text = new StringBuilder();
        for (Node child : children()) {
            text.append(switch (child) {
                case Value value -> value.text();
                case Element element -> element.text();
            });
        }
        return text.toString();
    }
}
