// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.evtx;

import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventBuilder;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Severity;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.SystemFields;

/**
 * What a record tells. Those of the antivirus have the numbers of table 6-1 as their event ids; an id of another program means something
 * else, so such an event has no number, and its name is the program and the id.
 */
final class RecordEvent {

    private static final Pattern ANTIVIRUS = Pattern.compile("(Symantec|Norton) AntiVirus( .*)?|Symantec Endpoint Protection.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOUND = Pattern.compile("(?:Virus name|Threat|Security Risk|Risk): (.{1,500}?) in File: (.{1,4000}?) by: "
            + ".{1,200}?\\. +Action: (.{1,500}?)(?:\\. .*|\\.?$)", Pattern.DOTALL);
    private static final int CODE = 0xFFFF;
    private static final int CRITICAL = 1;
    private static final int ERROR = 2;
    private static final int WARNING = 3;

    private RecordEvent() {
    }

    static Event of(EvtxRecord record, ReadOptions options) {
        SystemFields system = record.system();
        boolean antivirus = system.provider() != null && ANTIVIRUS.matcher(system.provider()).matches() && system.eventId() >= 0;
        String message = message(record, antivirus);
        EventBuilder event = Event.builder(system.created() == null ? record.written() : system.created(), antivirus ? (int) system
                .eventId()
                & CODE : EventNumbers.NONE).zone(ZoneOffset.UTC).source(EvtxSource.NAME + ":" + known(system.channel())).computer(
                        system.computer() == null ? options.computer() : system.computer()).user(system.user()).message(message).original(
                                record
                                        .toXml());
        if (antivirus) {
            found(message, event);
        } else {
            event.name((known(system.provider()) + " " + (system.eventId() < 0 ? "" : system.eventId())).strip()).severity(severity(system
                    .level()));
        }
        return event.build();
    }

    private static void found(String message, EventBuilder event) {
        Matcher matcher = FOUND.matcher(message);
        if (matcher.find()) {
            String action = matcher.group(3).strip();
            event.risk(matcher.group(1)).path(matcher.group(2).strip()).actions("", action);
            if (action.matches("(?i).*(quarantine|delete|clean|repair)\\w* succeeded.*")) {
                event.severity(Severity.WARNING);
            }
        }
    }

    private static String message(EvtxRecord record, boolean antivirus) {
        return record.data().stream().map(field -> antivirus || field.name() == null ? field.value().text().strip() : field.name() + ": "
                + field.value().text().strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Severity severity(long level) {
        return switch ((int) level) {
            case CRITICAL -> Severity.CRITICAL;
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
