// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.eventlog.EventLog;
import org.bartizan.eventlog.Retention;
import org.bartizan.eventlog.store.StoreState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell command about how long events are kept. */
@Component(service = RetentionCommands.class, property = {"osgi.command.scope=eventlog", "osgi.command.function=retention"})
@Descriptor("Events of the fleet: import, search, count, export")
public final class RetentionCommands {

    private static final String FOREVER = "forever";
    private static final String ANY = "any";

    private final EventLog log;

    /** Called by the framework. */
    @Activate
    public RetentionCommands(@Reference EventLog log) {
        this.log = log;
    }

    /** Shows and changes retention. */
    @Descriptor("Shows how long events are kept and how many there are, or changes it: events that are older, or the oldest when they need"
            + " more room, are removed at once and from then on every hour.")
    @Examples({"eventlog:retention", "eventlog:retention --age 365d --size 20G", "eventlog:retention --age forever --size any --yes"})
    public Report retention(CommandSession session,
            @Descriptor("How long events are kept, such as 365d, or “forever”.") @Parameter(names = "--age", absentValue = "") String age,
            @Descriptor("How much room they may need on the disk, such as 20G, or “any”.") @Parameter(names = "--size",
                    absentValue = "") String size,
            @Descriptor("Does not ask before events are removed.") @Parameter(names = "--yes", presentValue = "true",
                    absentValue = "false") boolean yes,
            @Descriptor(QueryCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        Retention now = log.retention();
        if (age.isEmpty() && size.isEmpty()) {
            return report(now, json);
        }
        Retention wanted = new Retention(age.isEmpty() ? now.age() : age(age), size.isEmpty() ? now.bytes() : size.equals(ANY) ? 0
                : positive(Sizes.parse(size)));
        if (!yes && (wanted.age() != null || wanted.bytes() > 0)) {
            Ask.confirm(session.get(Ask.SESSION_KEY), "change how long events are kept", "Remove events that are older than " + text(wanted
                    .age()) + " or need more than " + text(wanted.bytes()) + " on the disk, now and from now on?");
        }
        long removed = log.retain(wanted);
        return report(wanted, json).note("Removed now: " + removed + ".");
    }

    private static long positive(long bytes) {
        if (bytes == 0) {
            throw new BartizanException("keep events up to a size of 0", "nothing would be kept", "Write a size such as 20G, or any");
        }
        return bytes;
    }

    private static Duration age(String text) {
        if (text.equals(FOREVER)) {
            return null;
        }
        try {
            Duration age = text.matches("\\d{1,6}d") ? Duration.ofDays(Long.parseLong(text.substring(0, text.length() - 1)))
                    : text.matches("\\d{1,6}h") ? Duration.ofHours(Long.parseLong(text.substring(0, text.length() - 1))) : Duration.parse(
                            text);
            if (age.compareTo(Duration.ofHours(1)) >= 0) {
                return age;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new BartizanException("keep events for “" + text + "”", "that is no time of an hour or more",
                "Write one such as 365d, or forever");
    }

    private Report report(Retention retention, boolean json) {
        StoreState state = log.state();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("age", json ? retention.age() : text(retention.age()));
        facts.put("size", json ? (Object) retention.bytes() : text(retention.bytes()));
        facts.put("events", state.events());
        facts.put("onDisk", json ? (Object) state.bytes() : Sizes.text(state.bytes()));
        facts.put("oldest", state.oldest());
        facts.put("newest", state.newest());
        return Report.facts(facts).json(json);
    }

    private static String text(Duration age) {
        return age == null ? FOREVER : age.toDays() > 0 ? age.toDays() + " days" : age.toHours() + " hours";
    }

    private static String text(long bytes) {
        return bytes == 0 ? ANY : Sizes.text(bytes);
    }
}
