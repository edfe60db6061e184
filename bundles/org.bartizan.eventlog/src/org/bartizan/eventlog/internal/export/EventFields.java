// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bartizan.api.event.Event;
import org.bartizan.eventlog.query.Field;

/** The values of an event by the names that queries use, the same in every format; null for what is not known. */
public final class EventFields {

    private EventFields() {
    }

    /** The value of a field: an Instant, an Integer, a constant or text. */
    public static Object value(Event event, Field field) {
        return switch (field) {
            case TIME -> event.time();
            case EVENT -> event.number();
            case NAME -> event.name();
            case CATEGORY -> event.category();
            case SEVERITY -> event.severity();
            case COMPUTER -> event.computer();
            case CLIENT -> event.clientId();
            case USER -> event.user();
            case SOURCE -> event.source();
            case RISK -> event.risk();
            case PATH -> event.path();
            case WANTED -> event.wantedAction();
            case ACTION -> event.realAction();
            case SCAN -> event.scanId();
            case DEFINITIONS -> event.definitions();
            case MESSAGE -> event.message();
            case ORIGINAL -> event.original();
            case ANY -> throw new IllegalArgumentException("any is no field of an event");
        };
    }

    /** All values, in the order of the fields, with the zone behind the time. */
    public static Map<String, Object> all(Event event) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (field != Field.ANY) {
                Object value = value(event, field);
                values.put(field.text(), value instanceof String text && text.isEmpty() ? null : value);
            }
            if (field == Field.TIME) {
                values.put("zone", event.zone() == null ? null : event.zone().getId());
            }
        }
        return values;
    }

    /** A value as text. */
    static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(java.util.Locale.ROOT) : String.valueOf(value);
    }
}
