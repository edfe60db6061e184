// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of the organization as a whole. */
@Component(service = OrgCommands.class, property = {"osgi.command.scope=org", "osgi.command.function=new", "osgi.command.function=open",
        "osgi.command.function=show", "osgi.command.function=validate", "osgi.command.function=export"})
@Descriptor("The organization: its server groups, client groups and computers, and who changed what")
public final class OrgCommands {

    private static final String REPLACE = "Puts an organization that is there aside, as a file in the data directory.";
    private static final String SCENARIO = "Fills it with one of four made-up organizations to try things on: small (250 computers), medium"
            + " (1,000 workstations), large (10,000) or enterprise (35,000).";

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public OrgCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** Begins with the name of the scenario. */
    @Descriptor("Begins an organization, an empty one or one of the scenarios.")
    @Examples({"org:new Acme", "org:new --scenario small", "org:new Acme --scenario enterprise --replace"})
    public Report _new(@Descriptor(SCENARIO) @Parameter(names = "--scenario", absentValue = "") Scenario scenario,
            @Descriptor(REPLACE) @Parameter(names = "--replace", presentValue = "true", absentValue = "false") boolean replace,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return _new(scenario, replace, json, null);
    }

    /** Begins with a name. */
    public Report _new(@Descriptor(SCENARIO) @Parameter(names = "--scenario", absentValue = "") Scenario scenario,
            @Descriptor(REPLACE) @Parameter(names = "--replace", presentValue = "true", absentValue = "false") boolean replace,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("What the organization is called; the scenario has a name of its own.") String name) {
        if (name == null && scenario == null) {
            throw new BartizanException("begin an organization", "it has no name", "Give a name, or --scenario small to try things on");
        }
        refuseUnless(replace, "begin an organization");
        Organization organization = scenario == null ? FleetFactory.eINSTANCE.createOrganization() : Scenarios.create(scenario);
        if (name != null) {
            organization.setName(name);
        }
        String label = "New organization " + organization.getName() + (scenario == null ? "" : " (" + scenario.key() + " scenario)");
        return Done.of(fleet.create(organization, label, Author.current(), replace), json).note("See org:tree.");
    }

    /** Takes an organization from a file. */
    @Descriptor("Takes the organization of a file that org:export wrote.")
    @Examples({"org:open acme.xmi", "org:open acme.xmi --replace"})
    public Report open(@Descriptor(REPLACE) @Parameter(names = "--replace", presentValue = "true", absentValue = "false") boolean replace,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The file.") Path file) {
        refuseUnless(replace, "open " + file.getFileName());
        Organization organization = fleet.load(file);
        return Done.of(fleet.create(organization, "Open " + file.getFileName(), Author.current(), replace), json).note("See org:tree.");
    }

    /** Counts. */
    @Descriptor("Shows the organization in numbers, and what its policy sets for everybody.")
    public Report show(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        Map<String, Object> facts = fleet.read(organization -> facts(organization, json));
        List<String> warnings = new ArrayList<>(fleet.warnings());
        String expired = expired();
        if (expired != null) {
            warnings.add(expired);
        }
        if (json || !warnings.isEmpty()) {
            facts.put("warnings", warnings);
        }
        return Report.facts(facts).json(json);
    }

    /** Checks. */
    @Descriptor("Checks the organization and lists everything that is wrong with it; the command fails when there is something.")
    public Report validate(
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        List<Problem> problems = fleet.validate();
        Report report = Report.table(problems, Column.text("object", "OBJECT", Problem::object), Column.text("feature", "FEATURE",
                Problem::feature),
                Column.text("message", "PROBLEM", Problem::message), Column.text("id", "ID", Problem::objectId)).json(json);
        Report told = problems.isEmpty() ? report.note("The organization is valid.") : report.failures(problems.size());
        String expired = expired();
        return expired == null ? told : told.note("Warning: " + expired);
    }

    /** Writes a file. */
    @Descriptor("Writes the organization into a file that people can read and compare, and that org:open takes.")
    @Examples({"org:export acme.xmi", "org:export acme.xmi --replace"})
    public Report export(
            @Descriptor("Overwrites the file if it is there.") @Parameter(names = "--replace", presentValue = "true",
                    absentValue = "false") boolean replace,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The file.") Path file) {
        if (!replace && Files.exists(file)) {
            throw new BartizanException("export to " + file, "the file is there already", "Choose another name, or add --replace");
        }
        fleet.export(file);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("exported", fleet.<String>read(Organization::getName));
        facts.put("file", file.toString());
        return Report.facts(facts).json(json);
    }

    /** That exemptions have expired, as a sentence; null when none has. */
    private String expired() {
        long count = fleet.read(ExemptionRow::countExpired);
        return count == 0 ? null : Counted.number(count, "exemption") + (count == 1 ? " has" : " have")
                + " expired and no effect any more; see policy:exemptions --expired.";
    }

    private void refuseUnless(boolean replace, String tried) {
        if (!replace && fleet.exists()) {
            throw new BartizanException(tried, "this data directory has the organization " + fleet.<String>read(Organization::getName),
                    "Add --replace to put it aside, or start with another --data");
        }
    }

    private static Map<String, Object> facts(Organization organization, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", organization.getName());
        facts.put("description", organization.getDescription());
        facts.put("sites", organization.getSites().size());
        facts.put("serverGroups", organization.getServerGroups().size());
        facts.put("servers", Walk.servers(organization).size());
        facts.put("clientGroups", Walk.clientGroups(organization).size());
        facts.put("clients", Walk.clients(organization).size());
        facts.put("blackoutWindows", organization.getBlackoutWindows().stream().map(window -> window.getName()).toList());
        PolicyFacts.add(organization, facts, json);
        facts.put("id", organization.getId());
        return facts;
    }
}
