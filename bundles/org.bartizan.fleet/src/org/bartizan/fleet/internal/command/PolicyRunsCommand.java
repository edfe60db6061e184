// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell command that tells when scheduled scans run next. */
@Component(service = PolicyRunsCommand.class, property = {"osgi.command.scope=policy", "osgi.command.function=runs"})
@Descriptor("Policies: what each computer runs, where it comes from, who locked it, and what a change would do")
public final class PolicyRunsCommand {

    private static final int MOST = 1000;

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public PolicyRunsCommand(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** Previews. */
    @Descriptor("Shows when scheduled scans run next, and which of these times fall into a blackout window. A scan that is meant in the time"
            + " zone of each computer is shown in the zone of this center, or in --zone.")
    @Examples({"policy:runs 'Sales/Weekly scan'", "policy:runs pc-17", "policy:runs Sales --count 3 --zone America/Chicago"})
    public Report runs(@Descriptor("How many times of each scan.") @Parameter(names = "--count", absentValue = "10") int count,
            @Descriptor("The time zone of the computers, such as Europe/Berlin.") @Parameter(names = "--zone",
                    absentValue = "") String zone,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("A scheduled scan by name, by the end of a path such as 'Sales/Weekly scan' or by id; or a client, a server, a group"
                    + " or the organization, for all scans that run there.") String target) {
        String tried = "show the next runs of " + target;
        if (count < 1 || count > MOST) {
            throw new BartizanException(tried, count + " is not between 1 and " + MOST, "Give another --count");
        }
        ZoneId computers = zone(tried, zone);
        List<ScanRun> runs = fleet.read(organization -> ScanRun.next(organization, tried, target, computers, ZonedDateTime.now(), count));
        Report report = Report.table(runs, Column.text("scan", "SCAN", ScanRun::scan), Column.text("level", "SET AT", ScanRun::level),
                Column.text("at", "BEGINS", run -> ScanRun.text(run.at(), json)), Column.text("until", "UNTIL", run -> run.until().equals(
                        run
                                .at()) ? null : ScanRun.text(run.until(), json)),
                Column.text("zone", "TIME ZONE", run -> run.at().getZone().getId()), Column.text("blackouts", "BLACKOUT",
                        ScanRun::blackouts))
                .json(json);
        long blocked = runs.stream().filter(run -> !run.blackouts().isEmpty()).count();
        if (runs.isEmpty()) {
            return report.note("No scan runs there.");
        }
        return blocked == 0 ? report.note("No run falls into a blackout window.")
                : report.note("Careful: " + blocked + " of these " + runs.size() + " runs "
                        + (blocked == 1 ? "falls" : "fall") + " into a blackout window, in which no scan starts.");
    }

    private static ZoneId zone(String tried, String zone) {
        try {
            return zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new BartizanException(tried, zone + " is no time zone", "Give a name such as Europe/Berlin", e);
        }
    }
}
