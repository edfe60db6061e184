// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.evtx.Attribute;
import org.bartizan.evtx.DataField;
import org.bartizan.evtx.Element;
import org.bartizan.evtx.Node;
import org.bartizan.evtx.SystemFields;
import org.bartizan.evtx.Value;

/** The fields of Windows' schema for events. */
final class EventFields {

    private EventFields() {
    }

    static SystemFields system(List<Element> roots) {
        SystemReader reader = new SystemReader();
        Element system = roots.isEmpty() ? null : roots.getFirst().child("System");
        if (system != null) {
            for (Node child : system.children()) {
                if (child instanceof Element element) {
                    reader.read(element);
                }
            }
        }
        return reader.fields();
    }

    static List<DataField> data(List<Element> roots) {
        List<DataField> fields = new ArrayList<>();
        List<Element> parts = roots.isEmpty() ? List.of() : roots.getFirst().elements();
        Element data = named(parts, "EventData");
        Element own = named(parts, "UserData");
        if (data != null) {
            data.elements().forEach(element -> addData(element, fields));
        } else if (own != null) {
            own.elements().forEach(element -> addOwn(element, fields));
        }
        return List.copyOf(fields);
    }

    private static Element named(List<Element> elements, String name) {
        return elements.stream().filter(element -> element.name().equals(name)).findFirst().orElse(null);
    }

    private static void addData(Element element, List<DataField> fields) {
        List<Element> inner = element.elements();
        if (inner.isEmpty()) {
            String name = SystemReader.text(element.attribute("Name"));
            fields.add(new DataField(name != null || element.name().equals("Data") ? name : element.name(), element.value()));
        } else {
            inner.forEach(one -> addData(one, fields));
        }
    }

    private static void addOwn(Element element, List<DataField> fields) {
        int before = fields.size();
        for (Attribute attribute : element.attributes()) {
            if (!attribute.name().startsWith("xmlns")) {
                fields.add(new DataField(attribute.name(), attribute.value()));
            }
        }
        List<Element> inner = element.elements();
        inner.forEach(one -> addOwn(one, fields));
        if (inner.isEmpty() && (before == fields.size() || element.value() != Value.Nothing.INSTANCE)) {
            fields.add(new DataField(element.name(), element.value()));
        }
    }
}
