// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.ResolvedScan;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.schedule.Blackouts;
import org.bartizan.fleet.schedule.RunTimes;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Computer;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.Site;

/**
 * One run of one scan.
 *
 * @param level where the scan hangs
 * @param until when the last computer begins
 * @param blackouts the windows that the time from the first to the last beginning touches, by name
 */
record ScanRun(String scan, String level, ZonedDateTime at, ZonedDateTime until, List<String> blackouts) {

    private static final DateTimeFormatter PEOPLE = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm xxx", Locale.ENGLISH);
    private static final Kind<ScheduledScan> SCAN = new Kind<>("scheduled scan", "policy:effective", ScanRun::scans);

    /** The next runs of a scan, or of all scans that run at a target. */
    static List<ScanRun> next(Organization organization, String tried, String target, ZoneId zone, ZonedDateTime after, int count) {
        Finder finder = new Finder(organization, tried);
        boolean scan = finder.is(SCAN, target);
        Named found = scan ? finder.one(SCAN, target) : finder.one(Kind.GOVERNED, target);
        List<ScheduledScan> scans = scan ? List.of((ScheduledScan) found) : at(organization, found);
        Named around = scan ? (Named) found.eContainer() : found;
        Set<Site> sites = sites(around);
        List<ScanRun> runs = new ArrayList<>();
        for (ScheduledScan each : scans) {
            for (ZonedDateTime at : RunTimes.next(each, zone, after, count)) {
                ZonedDateTime until = each.getSpread() == null ? at : at.plus(each.getSpread());
                runs.add(new ScanRun(each.getName(), Paths.of(each.eContainer()), at, until, blackouts(organization, sites, at, until)));
            }
        }
        return runs;
    }

    private static List<ScheduledScan> at(Organization organization, Named target) {
        Resolver resolver = new Resolver();
        EffectivePolicy policy = target instanceof Server server ? resolver.of(server) : resolver.of((PolicyHolder) target);
        Set<String> ids = new LinkedHashSet<>(policy.scans().stream().map(ResolvedScan::id).toList());
        return scans(organization).stream().filter(scan -> ids.contains(scan.getId()))
                .sorted(Comparator.comparing(scan -> List.copyOf(ids).indexOf(scan.getId()))).toList();
    }

    private static List<ScheduledScan> scans(Organization organization) {
        return Kind.LEVEL.all().apply(organization).stream().flatMap(level -> level.getScheduledScans().stream()).toList();
    }

    private static Set<Site> sites(Named around) {
        List<Computer> computers = new ArrayList<>();
        if (around instanceof PolicyHolder holder) {
            computers.addAll(Walk.clients(holder));
            computers.addAll(Walk.servers(holder));
        } else {
            computers.add((Computer) around);
        }
        Set<Site> sites = new HashSet<>();
        computers.forEach(computer -> sites.add(computer.getSite()));
        if (sites.isEmpty()) {
            sites.add(null);
        }
        return sites;
    }

    private static List<String> blackouts(Organization organization, Collection<Site> sites, ZonedDateTime at, ZonedDateTime until) {
        List<BlackoutWindow> windows = organization.getBlackoutWindows();
        return windows.stream().filter(window -> sites.stream().anyMatch(site -> !Blackouts.between(List.of(window), site, at, until)
                .isEmpty())).map(BlackoutWindow::getName).toList();
    }

    static String text(ZonedDateTime time, boolean json) {
        return json ? time.toOffsetDateTime().toString() : PEOPLE.format(time);
    }
}
