// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Computer;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of sites. */
@Component(service = SiteCommands.class, property = {"osgi.command.scope=site", "osgi.command.function=list", "osgi.command.function=add",
        "osgi.command.function=remove", "osgi.command.function=rename"})
@Descriptor("Sites: the places where computers are, with their networks")
public final class SiteCommands {

    private static final String SITES = "Sites by name, by id, or by a pattern such as 'Boston*'.";

    private final Fleet fleet;
    private final Changes changes;

    private record Row(String name, List<String> subnets, int linkSpeed, int computers, String description, String id) {
    }

    /** Called by the framework. */
    @Activate
    public SiteCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
        this.changes = new Changes(fleet);
    }

    /** Lists. */
    @Descriptor("Lists sites with their networks and the number of computers there.")
    @Examples({"site:list", "site:list 'New*' --json"})
    public Report list(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(Descriptions.PATTERNS) List<String> pattern) {
        List<Row> rows = fleet.read(organization -> rows(organization, pattern));
        Report report = Report.table(rows, Column.text("name", "NAME", Row::name), Column.text("subnets", "SUBNETS", Row::subnets),
                Column.number("linkSpeed", "LINK KBIT/S", row -> row.linkSpeed() == 0 ? null : row.linkSpeed()),
                Column.number("computers", "COMPUTERS", Row::computers), Column.text("description", "DESCRIPTION", Row::description),
                Column.text("id", "ID", Row::id)).json(json);
        return rows.isEmpty() ? report.note("No sites.") : report;
    }

    /** Adds. */
    @Descriptor("Adds a site. Discovery searches its subnets, and finds out from an address at which site a computer is.")
    @Examples({"site:add Boston --subnet 10.1.0.0/16", "site:add Keene --subnet 10.20.30.0/24,2001:db8:30::/64 --link 56"})
    public Report add(
            @Descriptor("Its networks in CIDR notation, with commas between them.") @Parameter(names = "--subnet",
                    absentValue = "") String subnet,
            @Descriptor("How fast the link to the central office is, in kbit/s; 0 when no link matters.") @Parameter(names = "--link",
                    absentValue = "0") int link,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The name of the site; unique and without slashes.") String name) {
        String label = "Add site " + name;
        if (name.isBlank() || name.indexOf('/') >= 0) {
            throw new BartizanException("add site " + name, "a name is not empty and has no slash", "Choose another name");
        }
        return changes.run(label, json, (organization, finder) -> {
            Site site = FleetFactory.eINSTANCE.createSite();
            site.setName(name.strip());
            site.getSubnets().addAll(Changes.addresses(subnet));
            site.setLinkSpeed(link);
            organization.getSites().add(site);
            return null;
        });
    }

    /** Removes. */
    @Descriptor("Removes sites; their computers stay, without a site. org:undo brings them back.")
    @Examples("site:remove Keene")
    public Report remove(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor(SITES) List<String> site) {
        return changes.run("Remove " + Counted.of("site", site), json, (organization, finder) -> {
            Set<Site> gone = new HashSet<>(finder.several(Kind.SITE, site));
            List<Computer> left = computers(organization).filter(computer -> gone.contains(computer.getSite())).toList();
            left.forEach(computer -> computer.setSite(null));
            for (BlackoutWindow window : organization.getBlackoutWindows()) {
                refuseToWiden(window, gone);
                window.getSites().removeAll(gone);
            }
            organization.getSites().removeAll(gone);
            return left.isEmpty() ? null : Counted.number(left.size(), "computer") + (left.size() == 1 ? " has" : " have")
                    + " no site now.";
        });
    }

    /** Renames. */
    @Descriptor("Gives a site another name.")
    public Report rename(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json,
            @Descriptor("The site by name or by id.") String site, @Descriptor(Descriptions.NEW_NAME) String name) {
        return changes.rename(Kind.SITE, site, name, json);
    }

    /** A window without sites holds everywhere, which nobody wants who removes its last site. */
    private static void refuseToWiden(BlackoutWindow window, Set<Site> gone) {
        if (!window.getSites().isEmpty() && gone.containsAll(window.getSites())) {
            throw new BartizanException("remove " + Counted.of("site", gone.stream().map(Site::getName).toList()), "the blackout window "
                    + window.getName() + " is for nothing else, and without a site it would hold everywhere",
                    "Change or remove the window first");
        }
    }

    private static List<Row> rows(Organization organization, List<String> pattern) {
        Map<Site, Integer> counts = new HashMap<>();
        computers(organization).filter(computer -> computer.getSite() != null).forEach(computer -> counts.merge(computer.getSite(), 1,
                Integer::sum));
        return organization.getSites().stream().filter(Glob.any(pattern)).map(site -> new Row(site.getName(), List.copyOf(site
                .getSubnets()),
                site.getLinkSpeed(), counts.getOrDefault(site, 0), site.getDescription(), site.getId())).toList();
    }

    private static Stream<Computer> computers(Organization organization) {
        return Stream.concat(Walk.servers(organization).stream(), Walk.clients(organization).stream());
    }
}
