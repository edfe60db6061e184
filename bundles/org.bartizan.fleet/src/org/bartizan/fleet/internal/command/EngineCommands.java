// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.engine.EngineSupport;
import org.bartizan.api.engine.EngineSupport.Support;
import org.bartizan.fleet.policy.Setting;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The shell commands that tell what antivirus engines can do. */
@Component(service = EngineCommands.class, property = {"osgi.command.scope=engine", "osgi.command.function=list",
        "osgi.command.function=settings"})
@Descriptor("Antivirus engines, and which settings of policies each of them carries out")
public final class EngineCommands {

    private static final String UNSUPPORTED = "Only what an engine cannot carry out.";

    // Engines come and go while everything runs.
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<EngineSupport> engines = List.of();

    private record Row(EngineSupport engine, Setting setting, Support support) {
    }

    /** Lists. */
    @Descriptor("Lists the antivirus engines that are present, and how many settings each of them carries out.")
    @Examples({"engine:list", "engine:list --json"})
    public Report list(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        List<EngineSupport> present = new Engines(engines).present();
        Report report = Report.table(present, Column.text("engine", "ENGINE", EngineSupport::engine),
                Column.number("settings", "SETTINGS", engine -> rows(engine, false).size() - rows(engine, true).size()),
                Column.number("unsupported", "CANNOT", engine -> rows(engine, true).size())).json(json);
        return present.isEmpty() ? report.note("No engine is present; see capability:list.") : report;
    }

    /** All engines. */
    @Descriptor("Shows for each setting which option of the engine it becomes, or why the engine cannot carry it out.")
    @Examples({"engine:settings", "engine:settings ClamAV --unsupported", "engine:settings --json"})
    public Report settings(
            @Descriptor(UNSUPPORTED) @Parameter(names = "--unsupported", presentValue = "true", absentValue = "false") boolean unsupported,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return settings(unsupported, json, null);
    }

    /** One engine. */
    public Report settings(
            @Descriptor(UNSUPPORTED) @Parameter(names = "--unsupported", presentValue = "true", absentValue = "false") boolean unsupported,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The engine by name; all when it is left out.") String engine) {
        List<EngineSupport> present = new Engines(engines).present();
        List<EngineSupport> shown = present.stream().filter(each -> engine == null || engine.equalsIgnoreCase(each.engine())).toList();
        if (shown.isEmpty() && engine != null) {
            throw new BartizanException("show the settings of " + engine, "no engine of that name is present", present.isEmpty()
                    ? "See capability:list"
                    : "There is " + String.join(", ", present.stream().map(EngineSupport::engine).toList()));
        }
        List<Row> rows = shown.stream().flatMap(each -> rows(each, unsupported).stream()).toList();
        Report report = Report.table(rows, Column.text("engine", "ENGINE", row -> row.engine.engine()), Column.text("key", "SETTING",
                row -> row.setting.key()), Column.text("label", "LABEL", row -> row.setting.label()),
                Column.text("supported", "SUPPORTED", row -> json ? row.support.supported() : row.support.supported() ? "yes" : "NO"),
                Column.text("how", "BY", row -> row.support.how()), Column.text("why", "WHY NOT", row -> row.support.why())).json(json);
        return present.isEmpty() ? report.note("No engine is present; see capability:list.") : report;
    }

    private static List<Row> rows(EngineSupport engine, boolean unsupported) {
        List<Row> rows = new ArrayList<>();
        for (Setting setting : Setting.all()) {
            Support support = engine.of(setting.key());
            if (!unsupported || !support.supported()) {
                rows.add(new Row(engine, setting, support));
            }
        }
        return rows;
    }
}
