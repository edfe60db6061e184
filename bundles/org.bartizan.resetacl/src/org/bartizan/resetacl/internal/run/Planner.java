// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Need;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.provider.Machine;

/** What a request means on which computers, and whether who acts may do it. Safe for use by several threads. */
final class Planner {

    private final Guard guard;
    private final Fleet fleet;
    private final AddressCache cache;
    private final DataDirectory data;

    /** @param fleet null when there is none; @param cache null when there is none */
    Planner(Guard guard, Fleet fleet, AddressCache cache, DataDirectory data) {
        this.guard = guard;
        this.fleet = fleet;
        this.cache = cache;
        this.data = data;
    }

    /**
     * The jobs of a request, permitted.
     *
     * @param tried so that it completes "Cannot …"
     */
    List<Job> jobs(String tried, Request request) {
        for (Target target : request.targets()) {
            if (target instanceof Target.ListFile list && DataDirectory.holds(data.root(), list.file())) {
                throw new BartizanException(tried, list.file() + " is a file of Bartizan's own", "Use a list that lies elsewhere");
            }
        }
        List<Job> jobs = read(known -> new Targets(tried, request, known, cache, others(ClosedSettings.KEYS), others(ClosedSettings.FILES))
                .jobs());
        permit(tried, jobs.stream().map(Job::place).toList());
        return jobs;
    }

    private <R> R read(Function<KnownComputers, R> reader) {
        return fleet != null && fleet.exists() ? fleet.read(organization -> reader.apply(new KnownComputers(organization)))
                : reader.apply(null);
    }

    /** What holds for computers that are not in the organisation. */
    private List<String> others(String setting) {
        return fleet != null && fleet.exists() ? fleet.read(organization -> ClosedSettings.of(new Resolver().of(organization), setting))
                : ClosedSettings.defaults(setting);
    }

    private void permit(String tried, List<Place> places) {
        guard.require(tried, places.stream().distinct().map(place -> new Need(Right.ACCESS_CONTROL, place)).toList());
    }

    /** Refuses who has the right nowhere. */
    void permitAnywhere(String tried) {
        permit(tried, List.of(Place.ANYWHERE));
    }

    /** Where the computers of a run are now, permitted; the job of each has no paths. */
    List<Job> again(String tried, List<Note.On> computers) {
        List<Job> jobs = read(known -> computers.stream().map(on -> again(on, known)).toList());
        permit(tried, jobs.stream().map(Job::place).toList());
        return jobs;
    }

    private Job again(Note.On on, KnownComputers known) {
        Machine then = on.machine();
        Where typed = Where.of(then.name());
        Optional<KnownComputer> computer = known == null ? Optional.empty() : known.computer(typed.host());
        Place place = computer.map(KnownComputer::place).orElse(Place.WHOLE);
        if (then.local() || typed.address().isPresent()) {
            return new Job(then, on.kind(), List.of(), place);
        }
        // A computer that has moved meanwhile is where the cache has seen it last.
        String host = Targets.host(typed.host(), computer, cache).orElse(then.host());
        return new Job(new Machine(then.name(), host, then.port()), on.kind(), List.of(), place);
    }

    /** The lists that are in use. */
    List<Profile> profiles() {
        List<Profile> all = new ArrayList<>();
        all.add(new Profile("", false, ClosedSettings.defaults(ClosedSettings.KEYS)));
        all.add(new Profile("", true, ClosedSettings.defaults(ClosedSettings.FILES)));
        if (fleet != null && fleet.exists()) {
            all.addAll(fleet.read(ClosedSettings::setIn));
        }
        return List.copyOf(all);
    }
}
