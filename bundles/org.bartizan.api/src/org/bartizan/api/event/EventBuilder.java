// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Makes an {@link Event}; everything that is not set is unknown. Null texts count as empty. Used by one thread. */
public final class EventBuilder {

    private final Instant time;
    private final int number;
    private ZoneId zone;
    private String name;
    private Category category;
    private Severity severity;
    private String computer = "";
    private String clientId = "";
    private String user = "";
    private String source = "";
    private String risk = "";
    private String path = "";
    private String wantedAction = "";
    private String realAction = "";
    private String scanId = "";
    private String definitions = "";
    private String message = "";
    private String original = "";

    EventBuilder(Instant time, int number) {
        this.time = time.truncatedTo(ChronoUnit.MICROS);
        this.number = number;
        name = EventNumbers.name(number);
        category = EventNumbers.category(number);
        severity = EventNumbers.severity(number);
    }

    /** The zone of the source, or null when it is not known. */
    public EventBuilder zone(ZoneId value) {
        zone = value;
        return this;
    }

    /** Another name than the number's. */
    public EventBuilder name(String value) {
        name = EventText.field(value);
        return this;
    }

    /** Another category than the number's. */
    public EventBuilder category(Category value) {
        category = value;
        return this;
    }

    /** Another severity than the number's. */
    public EventBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Where it happened. */
    public EventBuilder computer(String value) {
        computer = EventText.field(value);
        return this;
    }

    /** The client's id. */
    public EventBuilder clientId(String value) {
        clientId = EventText.field(value);
        return this;
    }

    /** Who was logged in or did it. */
    public EventBuilder user(String value) {
        user = EventText.field(value);
        return this;
    }

    /** Where the event comes from. */
    public EventBuilder source(String value) {
        source = EventText.field(value);
        return this;
    }

    /** The name of the risk. */
    public EventBuilder risk(String value) {
        risk = EventText.field(value);
        return this;
    }

    /** The file. */
    public EventBuilder path(String value) {
        path = EventText.field(value);
        return this;
    }

    /** What should have been done, and what was. */
    public EventBuilder actions(String wanted, String real) {
        wantedAction = EventText.field(wanted);
        realAction = EventText.field(real);
        return this;
    }

    /** The scan. */
    public EventBuilder scanId(String value) {
        scanId = EventText.field(value);
        return this;
    }

    /** The definitions' version. */
    public EventBuilder definitions(String value) {
        definitions = EventText.field(value);
        return this;
    }

    /** What the source tells. */
    public EventBuilder message(String value) {
        message = EventText.field(value);
        return this;
    }

    /** The line or record. */
    public EventBuilder original(String value) {
        original = EventText.original(value);
        return this;
    }

    /** The event. */
    public Event build() {
        return new Event(time, zone, number, name, category, severity, computer, clientId, user, source, risk, path, wantedAction,
                realAction, scanId, definitions, message, original);
    }
}
