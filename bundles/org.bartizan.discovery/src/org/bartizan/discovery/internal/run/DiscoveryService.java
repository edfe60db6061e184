// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.internal.inbox.InboxService;
import org.bartizan.discovery.internal.sweep.Finder;
import org.bartizan.discovery.internal.sweep.Link;
import org.bartizan.discovery.internal.sweep.Neighbours;
import org.bartizan.discovery.internal.sweep.Pace;
import org.bartizan.discovery.internal.sweep.Swept;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds computers, and takes them in. */
@Component(service = Discovery.class)
public final class DiscoveryService implements Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryService.class);
    private static final int MOST_RETRIES = 20;
    private static final int FIND_RETRIES = 2;

    private final Guard guard;
    private final AddressCache cache;
    private final InboxService inbox;
    private final OrganizationView organization;
    private final ObservedState observed;
    private final Finder finder;
    private final Function<String, List<InetAddress>> nameService;
    private final InstantSource clock = InstantSource.system();
    private final Runs runs = new Runs();
    private final Repetition repetition;

    /** Called by the framework; {@code fleet} and {@code observed} may be null. */
    @Activate
    public DiscoveryService(@Reference DataDirectory data, @Reference Guard guard, @Reference AddressCache cache,
            @Reference InboxService inbox,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ObservedState observed) {
        this(data, guard, cache, inbox, fleet, observed, new Finder(Link::ofThisComputer, Neighbours::ofThisComputer),
                NameService::addresses);
    }

    DiscoveryService(DataDirectory data, Guard guard, AddressCache cache, InboxService inbox, Fleet fleet, ObservedState observed,
            Finder finder, Function<String, List<InetAddress>> nameService) {
        this.guard = guard;
        this.cache = cache;
        this.inbox = inbox;
        this.organization = new OrganizationView(fleet);
        this.observed = observed;
        this.finder = finder;
        this.nameService = nameService;
        this.repetition = new Repetition(Repetition.file(data), clock, this::runAgain);
    }

    /** Ends everything that is going on. */
    @Deactivate
    public void close() {
        runs.close();
        repetition.close();
    }

    @Override
    public DiscoveryResult run(DiscoveryRequest request, Progress progress, Consumer<Found> found) {
        permit("discover computers");
        check(request);
        return runs.run(progress, stoppable -> {
            long began = System.nanoTime();
            try (Intake intake = intake(found)) {
                Swept swept = sweep(request, stoppable, intake);
                intake.close();
                return new DiscoveryResult(intake.found(), swept.asked(), intake.fresh(), intake.refreshed(),
                        Duration.ofNanos(System.nanoTime() - began), swept.cancelled());
            }
        });
    }

    private Intake intake(Consumer<Found> found) {
        return new Intake(organization.computers(), cache, inbox, observed, clock, found);
    }

    private void permit(String tried) {
        guard.require(tried, Right.DISCOVERY, Place.ANYWHERE);
    }

    private static void check(DiscoveryRequest request) {
        String wrong = request.port() < 1 || request.port() > 0xffff ? "there is no port " + request.port()
                : request.packetsPerSecond() < 0 ? "a negative number of packets a second makes no sense"
                        : request.retries() < 0 || request.retries() > MOST_RETRIES ? "there are 0 to " + MOST_RETRIES + " retries"
                                : request.type() == DiscoveryRequest.Type.RANGE && (request.range() == null || request.range().isBlank())
                                        ? "a range is missing"
                                        : null;
        if (wrong != null) {
            throw new BartizanException("discover computers", wrong, "Correct it and try again");
        }
    }

    private Swept sweep(DiscoveryRequest request, Progress progress, Intake intake) {
        Pace pace = new Pace(request.port(), request.packetsPerSecond(), request.retries());
        return switch (request.type()) {
            case LOCAL -> finder.local(pace, progress, intake::pong);
            case RANGE -> finder.range(request.range(), pace, progress, intake::pong);
            case CACHE -> {
                try (Stream<InetAddress> addresses = cached()) {
                    yield finder.addresses(addresses, pace, progress, intake::pong);
                }
            }
            case INTENSE -> {
                try (Stream<InetAddress> addresses = cached()) {
                    yield finder.intense(addresses, organization.networks(), pace, progress, intake::pong, LOG::warn);
                }
            }
        };
    }

    private Stream<InetAddress> cached() {
        return cache.entries().flatMap(entry -> entry.addresses().stream());
    }

    @Override
    public Optional<Found> find(String nameOrAddress, int port) {
        String text = Whereabouts.checked(nameOrAddress);
        permit("find " + text);
        check(new DiscoveryRequest(DiscoveryRequest.Type.CACHE, null, port, 0, 0));
        Optional<InetAddress> address = Whereabouts.literal(text);
        if (address.isPresent()) {
            return ask(List.of(address.get()), port, text);
        }
        Whereabouts whereabouts = new Whereabouts(cache, inbox, organization.computers(), nameService);
        return ask(whereabouts.own(text), port, text).or(() -> ask(whereabouts.others(text), port, text));
    }

    // a computer of that very name rather than another one that has its address now
    private Optional<Found> ask(Collection<InetAddress> addresses, int port, String name) {
        return runs.run(Progress.NONE, progress -> {
            try (Intake intake = intake(found -> LOG.debug("{} answered.", found))) {
                finder.addresses(addresses.stream(), new Pace(port, 0, FIND_RETRIES), progress, intake::pong);
                List<Found> found = intake.found();
                return found.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst().or(() -> found.stream().findFirst());
            }
        });
    }

    private void runAgain(DiscoveryRequest request) {
        DiscoveryResult result = run(request, Progress.NONE, found -> LOG.debug("{} answered.", found));
        LOG.info("The repeated discovery ({}) is done: asked {}, answered {}, new in the inbox {}.",
                Repetition.describe(request), result.asked(), result.found().size(), result.newInInbox());
    }

    @Override
    public void repeat(DiscoveryRequest request, Duration interval) {
        permit("repeat the discovery");
        check(request);
        try {
            repetition.begin(request, interval);
        } catch (IOException e) {
            throw new BartizanException("repeat the discovery", "it cannot be noted in the data directory (" + e.getMessage() + ")",
                    "Check that the data directory can be written", e);
        }
    }

    @Override
    public void stopRepeating() {
        permit("stop the repeated discovery");
        try {
            repetition.end();
        } catch (IOException e) {
            throw new BartizanException("stop the repeated discovery", "that cannot be noted in the data directory (" + e.getMessage()
                    + ")",
                    "Check that the data directory can be written", e);
        }
    }

    @Override
    public Optional<String> repeating() {
        return repetition.text();
    }
}
