// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.internal.policy.Exemption;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of exemptions. */
@Component(service = ExemptionCommands.class, property = {"osgi.command.scope=policy", "osgi.command.function=exempt",
        "osgi.command.function=exemptions"})
@Descriptor("Policies: what each computer runs, where it comes from, who locked it, and what a change would do")
public final class ExemptionCommands {

    private static final String UNTIL = "Until when: a day such as 2026-12-24, which counts to its end, a time such as 2026-12-24T18:00, or a"
            + " number of days such as 14d.";

    private final Fleet fleet;
    private final Changes changes;

    /** Called by the framework. */
    @Activate
    public ExemptionCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
        this.changes = new Changes(fleet);
    }

    /** Exempts. */
    @Descriptor("Exempts clients from what their group sets: they get a value of their own, with a reason and a date. After the date it does"
            + " not count any more, and policy:exemptions and org:validate report it. All exemptions of a client end together.")
    @Examples({"policy:exempt pc-17 autoProtect.enabled no --reason 'Lab tests of the driver' --until 2026-12-24",
            "policy:exempt pc-17 pc-18 'lab-*' scanOptions.cpuBusy 50 --reason 'Rendering' --until 14d"})
    public Report exempt(@Descriptor("Why, for those who review it later.") @Parameter(names = "--reason", absentValue = "") String reason,
            @Descriptor(UNTIL) @Parameter(names = "--until", absentValue = "") String until,
            @Descriptor(Descriptions.DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true",
                    absentValue = "false") boolean dryRun,
            @Descriptor(Descriptions.COMPUTERS) @Parameter(names = "--computers", presentValue = "true",
                    absentValue = "false") boolean computers,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.CLIENTS) List<String> client, @Descriptor(Descriptions.SETTING) String setting,
            @Descriptor(Descriptions.VALUE) String value) {
        String tried = "exempt " + Counted.of("client", client) + " from " + setting;
        Changes.required(reason, tried, "--reason", "--reason 'Tests of the new driver'");
        Instant end = end(Changes.required(until, tried, "--until", "--until 14d"), tried);
        Setting found = SettingNames.one(setting, tried);
        Exemption exemption = new Exemption(found, found.parse(value), reason.strip(), end);
        String label = "Exempt " + Counted.of("client", client) + " from " + found.key() + ": " + found.text(exemption.value());
        Changes.Labelled change = new Changes.Labelled(label, (organization, finder) -> {
            long renewed = finder.several(Kind.CLIENT, client).stream().filter(each -> exempted(exemption, each)).count();
            return renewed == 0 ? null : Counted.number(renewed, "exemption") + " that had expired gave way.";
        });
        return changes.run(change, new Changes.Mode(dryRun, computers, json));
    }

    private static boolean exempted(Exemption exemption, Client client) {
        return exemption.apply(client, "exempt " + Paths.of(client) + " from " + exemption.setting().key());
    }

    /** In one place. */
    @Descriptor("Lists the exemptions: every group and client whose settings expire, with reason and date. What has expired does not count any"
            + " more and waits to be removed or renewed.")
    @Examples({"policy:exemptions", "policy:exemptions --expired"})
    public Report exemptions(
            @Descriptor("Only those that have expired.") @Parameter(names = "--expired", presentValue = "true",
                    absentValue = "false") boolean expired,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        Instant now = Instant.now();
        List<ExemptionRow> rows = fleet.read(organization -> ExemptionRow.all(organization, now));
        List<ExemptionRow> shown = expired ? rows.stream().filter(ExemptionRow::expired).toList() : rows;
        Report report = Report.table(shown, ExemptionRow.columns(json)).json(json);
        if (shown.isEmpty()) {
            return report.note(expired ? "No exemption has expired." : "There are no exemptions.");
        }
        long over = shown.stream().filter(ExemptionRow::expired).count();
        return over == 0 ? report : report.note(Counted.number(over, "exemption") + (over == 1 ? " has" : " have")
                + " expired and no effect any more. policy:unset TARGET '*' removes one, policy:exempt renews it.");
    }

    private static Instant end(String typed, String tried) {
        Instant now = Instant.now();
        Instant end;
        try {
            if (typed.strip().matches("\\d{1,5} ?d(ays?)?")) {
                end = now.plus(Long.parseLong(typed.replaceAll("\\D", "")), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            } else if (typed.indexOf('T') < 0) {
                end = LocalDate.parse(typed.strip()).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
            } else {
                end = typed.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(typed.strip()).toInstant()
                        : LocalDateTime.parse(typed.strip()).atZone(ZoneId.systemDefault()).toInstant();
            }
        } catch (DateTimeException e) {
            throw new BartizanException(tried, "“" + typed + "” is not a date",
                    "Give one such as 2026-12-24, or a number of days such as 14d");
        }
        if (!end.isAfter(now)) {
            throw new BartizanException(tried, "it would have expired already, at " + end, "Give a date to come");
        }
        return end;
    }
}
