// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.engine.EngineSupport;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Named;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The shell commands that tell what policies say and what holds. */
@Component(service = PolicyViewCommands.class, property = {"osgi.command.scope=policy", "osgi.command.function=effective",
        "osgi.command.function=show", "osgi.command.function=settings"})
@Descriptor("Policies: what each computer runs, where it comes from, who locked it, and what a change would do")
public final class PolicyViewCommands {

    private static final String ONLY_SET = "Only what is set somewhere; no defaults.";

    private final Fleet fleet;
    // Engines come and go while everything runs.
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<EngineSupport> engines = List.of();

    /** Called by the framework. */
    @Activate
    public PolicyViewCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** Everything. */
    @Descriptor("Shows everything that holds for a computer or at a group. Each setting is told with its value, where it comes from, where it is"
            + " locked, and which values on the way do not hold and why; then the scheduled scans.")
    @Examples({"policy:effective pc-17", "policy:effective pc-17 autoProtect", "policy:effective Sales '*maxFileSize'",
            "policy:effective av-1 --set --json"})
    public Report effective(
            @Descriptor(ONLY_SET) @Parameter(names = "--set", presentValue = "true", absentValue = "false") boolean set,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.GOVERNED) String target) {
        return effective(set, json, target, null);
    }

    /** Some. */
    public Report effective(
            @Descriptor(ONLY_SET) @Parameter(names = "--set", presentValue = "true", absentValue = "false") boolean set,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(Descriptions.GOVERNED) String target,
            @Descriptor(Descriptions.SETTINGS + " Scheduled scans are shown when it is left out.") String setting) {
        String tried = "show what holds for " + target;
        Set<Setting> wanted = new HashSet<>(setting == null ? Setting.all() : SettingNames.several(setting, tried));
        List<PolicyRow> rows = fleet.read(organization -> {
            Named found = new Finder(organization, tried).one(Kind.GOVERNED, target);
            Resolver resolver = new Resolver();
            return PolicyRow.of(found instanceof Server server ? resolver.of(server) : resolver.of((PolicyHolder) found), wanted,
                    setting == null);
        });
        List<PolicyRow> shown = set ? rows.stream().filter(row -> row.source() != null || !row.lost().isEmpty()).toList() : rows;
        return Report.table(shown, PolicyRow.columns(json, new Engines(engines))).json(json);
    }

    /** One level. */
    @Descriptor("Shows what one group or client itself sets, locks and schedules, and what of that has no effect.")
    @Examples({"policy:show Sales", "policy:show Acme --json"})
    public Report show(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(Descriptions.LEVEL) String target) {
        return fleet.read(organization -> LevelReport
                .of(new Finder(organization, "show the policy of " + target).one(Kind.LEVEL, target), Instant.now(), json));
    }

    /** All. */
    @Descriptor("Lists the settings that there are: what each may be, its default, and which option of the engine it becomes.")
    @Examples({"policy:settings", "policy:settings autoProtect", "policy:settings '*.max*'", "policy:settings archive --json"})
    public Report settings(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        return settings(json, null);
    }

    /** Some. */
    @SuppressWarnings("unchecked")
    public Report settings(
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("A setting, a section, a pattern such as '*.max*', or a word that their names or descriptions contain.") String pattern) {
        List<Setting> found = SettingNames.looked(pattern);
        Column<Setting> key = Column.text("key", "SETTING", Setting::key);
        Column<Setting> label = Column.text("label", "LABEL", Setting::label);
        Column<Setting> may = Column.text("allowed", "MAY BE", Setting::allowed);
        Engines present = new Engines(engines);
        Column<Setting> engine = Column.text("engine", "ENGINE", s -> json || present.cannot(s.key()).isEmpty() ? s.engine()
                : present.cannot(s.key()));
        Column<Setting>[] columns = json
                ? new Column[] {key, label, Column.text("section", "", Setting::sectionLabel),
                        Column.<Setting>text("type", "", s -> s.feature().getEAttributeType().getName()), Column.text("unit", "",
                                Setting::unit),
                        Column.text("min", "", Setting::min), Column.text("max", "", Setting::max), may,
                        Column.<Setting>text("default", "", s -> PreviewReport.typed(s, s.defaultValue())), engine,
                        Column.<Setting>text("unsupported", "", s -> present.reasons(s.key())), Column.text("documentation", "",
                                Setting::documentation)}
                : new Column[] {key, label, may, Column.<Setting>text("default", "DEFAULT", s -> s.text(s.defaultValue())), engine};
        Report report = Report.table(found, columns).json(json);
        if (found.size() == 1) {
            return report.note(found.getFirst().documentation());
        }
        return found.isEmpty() ? report.note("No setting is called that or says that.") : report.note(Counted.number(found.size(),
                "setting")
                + ".");
    }
}
