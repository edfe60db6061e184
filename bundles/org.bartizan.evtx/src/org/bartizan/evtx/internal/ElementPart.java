// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.Arrays;

/** An element before values are put in, with all of its XML that is the same in each record. */
final class ElementPart implements Part {

    private final String name;
    private final AttributePart[] attributes;
    private final Part[] children;
    private final int fixed;
    private final String open;
    private final String close;

    ElementPart(String name, AttributePart[] attributes, Part[] children) {
        this.name = name;
        this.attributes = attributes;
        this.children = children;
        String xmlName = Escape.name(name);
        StringBuilder start = new StringBuilder("<").append(xmlName);
        int count = 0;
        while (count < attributes.length && attributes[count].fixed()) {
            start.append(attributes[count].xml()).append(attributes[count].fixedValue(true)).append('"');
            count++;
        }
        fixed = count;
        open = start.toString();
        close = "</" + xmlName + ">";
    }

    String name() {
        return name;
    }

    AttributePart[] attributes() {
        return attributes;
    }

    Part[] children() {
        return children;
    }

    /** The start tag in XML up to the first attribute that may change, without the bracket at the end. */
    String open() {
        return open;
    }

    /** The attributes that {@link #open} lacks begin here. */
    int fixed() {
        return fixed;
    }

    /** The end tag in XML. */
    String close() {
        return close;
    }

    /** The id of the value that alone stands in it, otherwise -1. An array there repeats the element. */
    int onlyValue() {
        return children.length == 1 && children[0] instanceof Substitution place ? place.id() : -1;
    }

    /** Whether it is left out with the values of an instance, which may be null: all that it is for is a value that may be missing, and is. */
    boolean leftOut(Instance values) {
        return children.length == 1 && children[0] instanceof Substitution place && place.optional() && (values == null || values.lacks(
                place.id()));
    }

    @Override
    public String toString() {
        return open + Arrays.toString(children);
    }
}
