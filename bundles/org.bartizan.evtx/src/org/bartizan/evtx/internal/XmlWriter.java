// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** Writes parts as XML, with values put in. */
final class XmlWriter {

    private final XmlText out;

    XmlWriter(XmlText out) {
        this.out = out;
    }

    /** @param values the instance that the parts are the template of; null for none */
    void write(Part[] parts, Instance values) {
        for (Part part : parts) {
            switch (part) {
                case ElementPart element -> element(element, values);
                case Substitution place -> value(place.id(), values, false);
                case TextPart text -> out.add(text.xml());
                case Instance instance -> write(instance.parts(), instance);
            }
        }
    }

    private void element(ElementPart element, Instance values) {
        if (element.leftOut(values)) {
            return;
        }
        int only = element.onlyValue();
        if (only >= 0 && values != null && values.array(only)) {
            repeat(element, values, Items.of(values.bytes(), values.value(only)));
            return;
        }
        open(element, values);
        int mark = out.length();
        out.add('>');
        write(element.children(), values);
        close(element, mark);
    }

    private void repeat(ElementPart element, Instance values, long[] items) {
        for (int i = 0; i < Math.max(1, items.length); i++) {
            open(element, values);
            int mark = out.length();
            out.add('>');
            if (i < items.length) {
                ValueWriter.write(values.bytes(), items[i], false, out);
            }
            close(element, mark);
        }
    }

    private void close(ElementPart element, int mark) {
        if (out.length() == mark + 1) {
            out.cut(mark);
            out.add("/>");
        } else {
            out.add(element.close());
        }
    }

    private void open(ElementPart element, Instance values) {
        out.add(element.open());
        AttributePart[] attributes = element.attributes();
        for (int i = element.fixed(); i < attributes.length; i++) {
            AttributePart attribute = attributes[i];
            if (!attribute.leftOut(values)) {
                out.add(attribute.xml());
                for (Part part : attribute.parts()) {
                    switch (part) {
                        case Substitution place -> value(place.id(), values, true);
                        case TextPart text -> out.add(text.xml());
                        case ElementPart _,Instance _ -> throw new IllegalStateException("an element in an attribute");
                    }
                }
                out.add('"');
            }
        }
    }

    private void value(int id, Instance values, boolean attribute) {
        if (values == null) {
            return;
        }
        Part[] embedded = values.embedded(id);
        if (embedded == null) {
            ValueWriter.write(values.bytes(), values.value(id), attribute, out);
        } else if (!attribute) {
            write(embedded, null);
        }
    }
}
