// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.observed.Observation;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.internal.Lab;
import org.bartizan.discovery.internal.cache.FileAddressCache;
import org.bartizan.discovery.internal.inbox.InboxService;
import org.bartizan.discovery.internal.sweep.Finder;
import org.bartizan.discovery.internal.wire.BartizanApplication;
import org.bartizan.discovery.internal.wire.Identity;
import org.bartizan.discovery.internal.wire.Responder;
import org.bartizan.fleet.Fleet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DiscoveryServiceTest {

    @TempDir
    Path directory;
    private Lab lab;
    private FileAddressCache cache;
    private InboxService inbox;
    private final Lab.Observed observed = new Lab.Observed();
    private DiscoveryService discovery;
    private final List<AutoCloseable> open = new ArrayList<>();
    private int port;

    @BeforeEach
    void begin() {
        lab = new Lab(directory);
        start(lab.fleet());
    }

    private void start(Fleet fleet) {
        cache = new FileAddressCache(lab, Guard.OPEN);
        inbox = new InboxService(lab, Guard.OPEN, fleet, null);
        discovery = new DiscoveryService(lab, Guard.OPEN, cache, inbox, fleet, observed, new Finder(List::of, List::of),
                name -> name.equals("dns-only") ? List.of(InetAddress.ofLiteral("127.3.0.9")) : List.of());
    }

    private void stop() {
        discovery.close();
        inbox.close();
        cache.close();
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        stop();
        lab.close();
    }

    private void respond(String name, String address) {
        BartizanApplication application = new BartizanApplication(new Identity(name, "agent", "Bartizan", "0.1.0"));
        Responder responder = new Responder(List.of(new InetSocketAddress(address, port)), id -> application);
        port = responder.addresses().getFirst().getPort();
        open.add(responder);
    }

    private DiscoveryResult run(Type type, String range) {
        return discovery.run(new DiscoveryRequest(type, range, port, 0, 2), Progress.NONE, found -> assertFalse(found.name().isEmpty()));
    }

    private List<String> inInbox() {
        return inbox.list(true).stream().map(InboxEntry::name).toList();
    }

    @Test
    void putsUnknownComputersIntoInboxAndCache() {
        respond("NEW-1", "127.3.0.1");
        respond("NEW-2", "127.3.0.2");
        List<Found> told = Collections.synchronizedList(new ArrayList<>());
        DiscoveryResult result = discovery.run(new DiscoveryRequest(Type.RANGE, "127.3.0.0/24", port, 0, 2), Progress.NONE, told::add);
        assertEquals(List.of("NEW-1", "NEW-2"), result.found().stream().map(Found::name).toList());
        assertEquals(List.of(256L, 2, 0, false), List.of(result.asked(), result.newInInbox(), result.refreshed(), result.cancelled()));
        assertEquals(2, told.size());
        assertEquals(List.of("NEW-1", "NEW-2"), inInbox());
        assertEquals("discovery", cache.find("new-1").orElseThrow().source());
        assertEquals(0, run(Type.CACHE, null).newInInbox());
    }

    @Test
    void refreshesWhatTheOrganisationKnows() {
        Map<String, String> known = lab.fleet().read(organization -> {
            var server = organization.getServerGroups().getFirst().getServers().getFirst();
            return Map.of("id", server.getId(), "name", server.getName());
        });
        respond(known.get("name").toLowerCase(), "127.3.0.1");
        DiscoveryResult result = run(Type.RANGE, "127.3.0.1");
        assertTrue(result.found().getFirst().known());
        assertEquals(1, result.refreshed());
        assertEquals(List.of(), inInbox());
        assertEquals("127.3.0.1", observed.of(known.get("id")).get(Observation.ADDRESS).value());
        assertEquals("Bartizan 0.1.0", observed.of(known.get("id")).get(Observation.PRODUCT).value());
        assertEquals(List.of(2), observed.batches);
    }

    @Test
    void sendsWhatItFindsToTheInboxWhereThereIsNoOrganisation() {
        stop();
        start(null);
        respond("LONELY", "127.3.0.1");
        assertEquals(1, run(Type.RANGE, "127.3.0.1").newInInbox());
        assertEquals(1, run(Type.INTENSE, null).found().size());
    }

    @Test
    void looksAtTheSitesOfTheOrganisationWhenIntense() {
        lab.fleet().execute("Set subnets", "test", organization -> {
            organization.getSites().forEach(site -> site.getSubnets().clear());
            organization.getSites().getFirst().getSubnets().add("127.3.5.0/28");
        });
        respond("BRANCH", "127.3.5.9");
        DiscoveryResult result = run(Type.INTENSE, null);
        assertEquals(16, result.asked());
        assertEquals(List.of("BRANCH"), inInbox());
    }

    @Test
    void findsOneComputerWhereverItIsKnownFrom() {
        respond("CACHED", "127.3.0.1");
        respond("dns-only", "127.3.0.9");
        assertTrue(discovery.find("CACHED", port).isEmpty());
        cache.seen("cached", InetAddress.ofLiteral("127.3.0.1"));
        assertEquals("CACHED", discovery.find(" cached ", port).orElseThrow().name());
        assertEquals("CACHED", discovery.find("127.3.0.1", port).orElseThrow().name());
        assertEquals(InetAddress.ofLiteral("127.3.0.9"), discovery.find("dns-only", port).orElseThrow().address());
        assertTrue(discovery.find("127.3.0.77", port).isEmpty());
        assertThrows(BartizanException.class, () -> discovery.find(" ", port));
    }

    @Test
    void refusesRequestsThatMakeNoSense() {
        for (DiscoveryRequest nonsense : List.of(new DiscoveryRequest(Type.RANGE, null, 38293, 0, 0),
                new DiscoveryRequest(Type.RANGE, "10.0.0.0/8", 38293, 0, 0), new DiscoveryRequest(Type.RANGE, "x", 38293, 0, 0),
                new DiscoveryRequest(Type.CACHE, null, 0, 0, 0), new DiscoveryRequest(Type.CACHE, null, 38293, -1, 0),
                new DiscoveryRequest(Type.CACHE, null, 38293, 0, 99))) {
            assertThrows(BartizanException.class, () -> discovery.run(nonsense, Progress.NONE, found -> respond("x", "127.0.0.1")));
        }
    }

    @Test
    void endsRunningDiscoveriesWhenItIsClosed() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Progress progress = new Progress() {
            @Override
            public void begin(String task, long total) {
                began.countDown();
            }

            @Override
            public void worked(long amount) {
                began.countDown();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        port = 38293;
        Thread.ofVirtual().start(() -> {
            DiscoveryResult result = discovery.run(new DiscoveryRequest(Type.RANGE, "127.3.0.0/16", port, 1, 0), progress, found -> began
                    .countDown());
            assertTrue(result.cancelled());
            ended.countDown();
        });
        assertTrue(began.await(10, TimeUnit.SECONDS));
        discovery.close();
        assertTrue(ended.await(5, TimeUnit.SECONDS));
        assertThrows(BartizanException.class, () -> run(Type.CACHE, null));
    }

    @Test
    void repeatsAlsoAfterARestart() throws Exception {
        respond("NEW-1", "127.3.0.1");
        CountDownLatch first = new CountDownLatch(1);
        open.add(inbox.onChange(first::countDown));
        discovery.repeat(new DiscoveryRequest(Type.RANGE, "127.3.0.0/28", port, 0, 1), Duration.ofHours(4));
        assertTrue(first.await(20, TimeUnit.SECONDS));
        assertEquals("range 127.3.0.0/28 every 4 h", discovery.repeating().orElseThrow());
        stop();
        start(lab.fleet());
        assertEquals("range 127.3.0.0/28 every 4 h", discovery.repeating().orElseThrow());
        discovery.stopRepeating();
        stop();
        start(lab.fleet());
        assertTrue(discovery.repeating().isEmpty());
        assertThrows(BartizanException.class, () -> discovery.repeat(DiscoveryRequest.of(Type.LOCAL, null), Duration.ofSeconds(1)));
    }
}
