// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.time.Instant;

import org.bartizan.evtx.Element;
import org.bartizan.evtx.SystemFields;
import org.bartizan.evtx.Value;

/** Collects what the elements in {@code System} say. */
final class SystemReader {

    private static final long MISSING = -1;

    private String provider;
    private long eventId = MISSING;
    private long qualifiers = MISSING;
    private long version = MISSING;
    private long level = MISSING;
    private long task = MISSING;
    private long opcode = MISSING;
    private long keywords;
    private Instant created;
    private long record = MISSING;
    private long process = MISSING;
    private long thread = MISSING;
    private String channel;
    private String computer;
    private String user;

    void read(Element element) {
        switch (element.name()) {
            case "Provider" -> provider = text(element.attribute("Name"));
            case "EventID" -> {
                eventId = whole(element.value(), MISSING);
                qualifiers = whole(element.attribute("Qualifiers"), MISSING);
            }
            case "Version" -> version = whole(element.value(), MISSING);
            case "Level" -> level = whole(element.value(), MISSING);
            case "Task" -> task = whole(element.value(), MISSING);
            case "Opcode" -> opcode = whole(element.value(), MISSING);
            case "Keywords" -> keywords = whole(element.value(), 0);
            case "TimeCreated" -> created = element.attribute("SystemTime") instanceof Value.Time time ? time.value() : null;
            case "EventRecordID" -> record = whole(element.value(), MISSING);
            case "Execution" -> {
                process = whole(element.attribute("ProcessID"), MISSING);
                thread = whole(element.attribute("ThreadID"), MISSING);
            }
            case "Channel" -> channel = text(element.value());
            case "Computer" -> computer = text(element.value());
            case "Security" -> user = text(element.attribute("UserID"));
            default -> {
                // Newer versions of Windows may say more.
            }
        }
    }

    SystemFields fields() {
        return new SystemFields(provider, eventId, qualifiers, version, level, task, opcode, keywords, created, record, process, thread,
                channel, computer, user);
    }

    static String text(Value value) {
        return value == null || value == Value.Nothing.INSTANCE ? null : value.text();
    }

    private static long whole(Value value, long missing) {
        return switch (value) {
            case Value.Whole whole -> whole.value();
            case Value.Text text -> parse(text.text(), missing);
            case null, default -> missing;
        };
    }

    // What is the same in each record stands as text in its template.
    private static long parse(String text, long missing) {
        try {
            return text.startsWith("0x") ? Long.parseUnsignedLong(text, 2, text.length(), 16) : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return missing;
        }
    }
}
