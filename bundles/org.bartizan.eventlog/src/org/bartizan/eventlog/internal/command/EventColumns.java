// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.command.Column;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.internal.export.EventFields;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.store.StoredEvent;

/** The columns of a table of events: all fields for scripts, those that matter for people. */
final class EventColumns {

    private EventColumns() {
    }

    @SuppressWarnings("unchecked")
    static Column<StoredEvent>[] of(boolean json) {
        return json ? all() : new Column[] {column(Field.TIME), column(Field.SEVERITY), Column.number("event", "NO", (
                StoredEvent each) -> each
                        .event().number() == 0 ? null : each.event().number()), column(Field.NAME), column(Field.COMPUTER), column(
                                Field.RISK),
                column(Field.ACTION), Column.text("about", "ABOUT", (StoredEvent each) -> about(each.event()))};
    }

    @SuppressWarnings("unchecked")
    private static Column<StoredEvent>[] all() {
        List<Column<StoredEvent>> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field != Field.ANY) {
                columns.add(column(field));
            }
            if (field == Field.TIME) {
                columns.add(Column.text("zone", "ZONE", each -> each.event().zone() == null ? null : each.event().zone().getId()));
            }
        }
        return columns.toArray(Column[]::new);
    }

    private static Column<StoredEvent> column(Field field) {
        return Column.text(field.text(), field.name(), each -> EventFields.value(each.event(), field));
    }

    /** What an event is about: its file, or what its source tells. */
    static String about(Event event) {
        return event.path().isEmpty() ? event.message() : event.path();
    }
}
