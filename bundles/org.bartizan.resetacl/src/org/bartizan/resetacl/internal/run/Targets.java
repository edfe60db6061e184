// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.AddressText;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Place;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.CacheEntry;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.files.FilesProvider;
import org.bartizan.resetacl.provider.Machine;

/** Makes computers of the targets of a request. For one request, within one read of the organisation. */
final class Targets {

    /** What registry keys are called in runs. */
    static final String REGISTRY = "registry";
    private static final int MOST_COMPUTERS = 100_000;

    private final String tried;
    private final Request request;
    private final KnownComputers known;
    private final AddressCache cache;
    private final List<String> otherKeys;
    private final List<String> otherFiles;
    private final Map<Machine, Job> jobs = new LinkedHashMap<>();

    /**
     * @param known null when there is no organisation
     * @param cache null when there is none
     * @param otherKeys the keys for computers that are not in the organisation
     * @param otherFiles the files for this computer, if it is not in the organisation
     */
    Targets(String tried, Request request, KnownComputers known, AddressCache cache, List<String> otherKeys, List<String> otherFiles) {
        this.tried = tried;
        this.request = request;
        this.known = known;
        this.cache = cache;
        this.otherKeys = otherKeys;
        this.otherFiles = otherFiles;
    }

    /** A job for each computer, each once. */
    List<Job> jobs() {
        request.targets().forEach(target -> add(target, true));
        return List.copyOf(jobs.values());
    }

    private void add(Target target, boolean outermost) {
        switch (target) {
            case Target.ThisComputer _ -> addThis();
            case Target.Group group -> addGroup(group.text(), true);
            case Target.Named named -> addNamed(named.text());
            case Target.ListFile list -> {
                if (!outermost) {
                    throw new BartizanException(tried, "a list of targets names another list, " + list.file(),
                            "Put all targets into one file");
                }
                TargetFile.read(tried, list.file()).forEach(inner -> add(inner, false));
            }
        }
    }

    private void addThis() {
        String name = ThisHost.name();
        Optional<KnownComputer> here = known == null ? Optional.empty() : known.computer(name);
        add(new Job(new Machine(name, "", 0), FilesProvider.KIND, paths(true, here.map(KnownComputer::files).orElse(otherFiles)),
                here.map(KnownComputer::place).orElse(Place.WHOLE)));
    }

    private void addNamed(String text) {
        Where where = Where.of(text);
        if (where.address().isPresent()) {
            add(where.host(), where.host(), where.port(), Place.WHOLE, otherKeys);
            return;
        }
        Optional<KnownComputer> computer = known == null ? Optional.empty() : known.computer(where.host());
        if (computer.isPresent()) {
            add(computer.get(), where.port());
            return;
        }
        Optional<String> cached = cached(where.host());
        if (cached.isEmpty() && where.port() == 0 && addGroup(text, false)) {
            return;
        }
        add(where.host(), cached.orElse(where.host()), where.port(), Place.WHOLE, otherKeys);
    }

    private Optional<String> cached(String name) {
        return cached(name, cache);
    }

    private static Optional<String> cached(String name, AddressCache cache) {
        boolean sensible = cache != null && name.length() <= AddressCache.MAX_NAME;
        Optional<CacheEntry> entry = sensible ? cache.find(name) : Optional.empty();
        return entry.map(CacheEntry::addresses).filter(addresses -> !addresses.isEmpty()).map(List::getFirst).map(Targets::text);
    }

    private static String text(InetAddress address) {
        return AddressText.of(address);
    }

    /** Where a computer is: where the address cache has seen it last, or else where the organisation has it; empty when neither knows. */
    static Optional<String> host(String name, Optional<KnownComputer> computer, AddressCache cache) {
        return cached(name, cache).or(() -> computer.map(KnownComputer::addresses).filter(addresses -> !addresses.isEmpty()).map(
                List::getFirst));
    }

    private boolean addGroup(String called, boolean needed) {
        List<String> paths = known == null ? List.of() : known.groups(called);
        if (paths.size() > 1) {
            throw new BartizanException(tried, paths.size() + " groups are called " + called + ": " + String.join(", ", paths.subList(0,
                    Math
                            .min(paths.size(), 5))), "Give the whole path of one");
        }
        if (paths.isEmpty() && needed) {
            throw new BartizanException(tried, "there is no group " + called, "\"org:tree\" shows the groups");
        }
        if (!paths.isEmpty()) {
            List<KnownComputer> inside = known.in(called);
            if (inside.isEmpty()) {
                throw new BartizanException(tried, "there is no computer in " + paths.getFirst(), "Name another group");
            }
            inside.forEach(computer -> add(computer, 0));
        }
        return !paths.isEmpty();
    }

    private void add(KnownComputer computer, int port) {
        String host = host(computer.name(), Optional.of(computer), cache).orElse(computer.name());
        add(computer.name(), host, port, computer.place(), computer.keys());
    }

    private void add(String name, String host, int port, Place place, List<String> keys) {
        int actual = port > 0 ? port : request.port();
        add(new Job(new Machine(port > 0 ? name + ":" + port : name, host, actual), REGISTRY, paths(false, keys), place));
    }

    private void add(Job job) {
        jobs.putIfAbsent(new Machine("", job.machine().host(), job.machine().port()), job);
        if (jobs.size() > MOST_COMPUTERS) {
            throw new BartizanException(tried, "there are more than " + MOST_COMPUTERS + " targets", "Name fewer of them at once");
        }
    }

    private List<String> paths(boolean files, List<String> policy) {
        List<String> chosen = request.keys().isEmpty() ? policy
                : request.keys().stream().filter(path -> files == path.startsWith("/")).toList();
        if (chosen.isEmpty()) {
            String what = files ? "file" : "registry key";
            throw new BartizanException(tried, request.keys().isEmpty() ? "the policy names no " + what + " to close"
                    : "no " + what + " is named for it", "Give one with --key");
        }
        return chosen;
    }
}
