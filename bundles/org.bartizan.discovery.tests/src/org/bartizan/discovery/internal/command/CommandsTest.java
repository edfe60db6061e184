// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Report;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.internal.Lab;
import org.bartizan.discovery.internal.cache.FileAddressCache;
import org.bartizan.discovery.internal.inbox.InboxService;
import org.bartizan.discovery.internal.run.DiscoveryService;
import org.bartizan.discovery.internal.wire.PingApplications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandsTest {

    @TempDir
    Path directory;
    private Lab lab;
    private FileAddressCache cache;
    private InboxService inbox;
    private DiscoveryService discovery;
    private DiscoveryCommands running;
    private CacheCommands caching;
    private InboxCommands deciding;
    private Optional<Boolean> answer = Optional.empty();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final SynchronousQueue<String> printed = new SynchronousQueue<>();

    @BeforeEach
    void begin() {
        lab = new Lab(directory);
        cache = new FileAddressCache(lab, Guard.OPEN);
        inbox = new InboxService(lab, Guard.OPEN, lab.fleet(), null);
        discovery = new DiscoveryService(lab, Guard.OPEN, cache, inbox, lab.fleet(), null);
        running = new DiscoveryCommands(discovery);
        caching = new CacheCommands(cache);
        deciding = new InboxCommands(inbox, lab.fleet());
    }

    @AfterEach
    void end() {
        discovery.close();
        inbox.close();
        cache.close();
        lab.close();
    }

    private CommandSession session() {
        Progress progress = new Progress() {
            @Override
            public void begin(String task, long total) {
                assertTrue(total != 0);
            }

            @Override
            public void worked(long amount) {
                assertTrue(amount >= 0);
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
        PrintStream console = new PrintStream(System.err) {
            @Override
            public void println(String line) {
                try {
                    printed.offer(line, 10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        Ask ask = question -> answer;
        return (CommandSession) java.lang.reflect.Proxy.newProxyInstance(CommandSession.class.getClassLoader(),
                new Class<?>[] {CommandSession.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" -> arguments[0].equals(Progress.SESSION_KEY) ? progress : ask;
                    case "getConsole" -> console;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static List<List<String>> rows(Report report) {
        List<List<String>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(report.columns().stream().map(column -> String.valueOf(column.value().apply(row))).toList()));
        return rows;
    }

    private static List<String> firstColumn(Report report) {
        return rows(report).stream().map(List::getFirst).toList();
    }

    private Report cache(CacheCommands.Action action, String... arguments) {
        return caching.cache(session(), false, 0, false, action, arguments);
    }

    private Report inbox(String group, String serverGroup, boolean all, InboxCommands.Action action, String... names) {
        return deciding.inbox(group, serverGroup, all, false, false, action, names);
    }

    @Test
    void listsAddsAndRemovesEntriesOfTheCache() {
        cache(CacheCommands.Action.ADD, "PC-1", "10.0.0.1");
        Report shared = cache(CacheCommands.Action.ADD, "PC-2", "10.0.0.1");
        assertTrue(shared.notes().getFirst().contains("Another entry"));
        cache(CacheCommands.Action.ADD, "SRV", "2001:db8::1");
        assertEquals(List.of("PC-1", "PC-2", "SRV"), firstColumn(cache(CacheCommands.Action.LIST)));
        assertEquals(List.of("PC-1", "PC-2"), firstColumn(cache(CacheCommands.Action.LIST, "pc-?")));
        assertEquals(List.of("SRV"), firstColumn(cache(CacheCommands.Action.LIST, "*db8*")));
        assertEquals(List.of("PC-1", "PC-2"), firstColumn(cache(CacheCommands.Action.LIST, "10.0.0.")));
        assertEquals(1, rows(caching.cache(session(), false, 1, true, CacheCommands.Action.LIST)).size());
        assertEquals(1, cache(CacheCommands.Action.REMOVE, "pc-1", "nobody").failures());
        assertEquals(2, cache.size());
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.ADD, "PC-2", "10.0.0.9"));
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.ADD, "PC-9", "nowhere"));
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.REMOVE));
    }

    @Test
    void clearsTheCacheOnlyWhenThatIsConfirmed() {
        cache(CacheCommands.Action.ADD, "PC-1", "10.0.0.1");
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.CLEAR));
        answer = Optional.of(false);
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.CLEAR));
        assertEquals(1, cache.size());
        answer = Optional.of(true);
        assertEquals(1L, cache(CacheCommands.Action.CLEAR).facts().get("removed"));
        assertThrows(BartizanException.class, () -> cache(CacheCommands.Action.CLEAR, "PC-1"));
        cache(CacheCommands.Action.ADD, "PC-1", "10.0.0.1");
        answer = Optional.empty();
        caching.cache(session(), true, 0, false, CacheCommands.Action.CLEAR);
        assertEquals(0, cache.size());
    }

    @Test
    void discoversAnAgentAndTakesItIn() throws Exception {
        AgentCommands agent = new AgentCommands(new PingApplications(List.of()));
        Thread answering = Thread.ofVirtual().start(() -> {
            try {
                agent.respond(session(), 0, "LAB-1", "agent", InetAddress.ofLiteral("127.4.0.1"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        String ready = printed.poll(20, TimeUnit.SECONDS);
        assertTrue(ready.startsWith("Answering pings on 127.4.0.1 port ") && ready.contains("LAB-1 (agent)"), ready);
        int port = Integer.parseInt(ready.replaceAll(".* port (\\d+) .*", "$1"));
        Report report = running.run(session(), port, 0, 2, null, false, false, Type.RANGE, "127.4.0.0/28");
        assertEquals(List.of("LAB-1"), firstColumn(report));
        assertTrue(report.notes().getFirst().startsWith("16 addresses asked in "), report.notes().toString());
        assertEquals(List.of("LAB-1"), firstColumn(running.find(port, true, "lab-1")));
        assertEquals(List.of("LAB-1"), firstColumn(inbox("", "", false, InboxCommands.Action.LIST)));
        assertEquals(0, inbox(lab.clientGroup(), "", true, InboxCommands.Action.APPROVE).failures());
        assertTrue(lab.clientsOfFirstGroup().contains("LAB-1"));
        assertEquals("true", rows(running.run(session(), port, 0, 2, null, false, false, Type.CACHE)).getFirst().getLast());
        cancelled.set(true);
        answering.join();
        cancelled.set(false);
        assertThrows(BartizanException.class, () -> running.find(port, false, "LAB-1"));
    }

    @Test
    void stopsAnsweringWhenTheCapabilityStops() throws Exception {
        AgentCommands agent = new AgentCommands(new PingApplications(List.of()));
        CompletableFuture<String> answering = CompletableFuture.supplyAsync(() -> {
            try {
                return agent.respond(session(), 0, "", "agent", InetAddress.ofLiteral("127.4.0.2"));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertTrue(printed.poll(20, TimeUnit.SECONDS).startsWith("Answering"));
        agent.close();
        assertEquals("Answers no pings any more.", answering.get(10, TimeUnit.SECONDS));
        assertThrows(BartizanException.class, () -> agent.respond(session(), 70_000, "", "agent", InetAddress.ofLiteral("127.4.0.2")));
        assertThrows(BartizanException.class, () -> agent.respond(session(), 0, "", "agent", InetAddress.ofLiteral("192.0.2.1")));
    }

    @Test
    void findsGroupsByPathNameOrId() {
        String path = lab.fleet().read(organization -> {
            var group = organization.getServerGroups().getFirst();
            return group.getName() + "/" + group.getClientGroups().getFirst().getName();
        });
        for (String called : List.of(path, path.toUpperCase(), "Organisation/" + path, lab.clientGroup(), path.substring(path.indexOf('/')
                + 1))) {
            inbox.take(List.of(Lab.found("NEW", "10.99.0.1", false)));
            assertEquals(0, inbox(called, "", false, InboxCommands.Action.APPROVE, "NEW").failures(), called);
            lab.fleet().undo("test");
        }
        inbox.take(List.of(Lab.found("NEW", "10.99.0.1", false)));
        assertThrows(BartizanException.class, () -> inbox("no such group", "", false, InboxCommands.Action.APPROVE, "NEW"));
        assertThrows(BartizanException.class, () -> inbox("", "", false, InboxCommands.Action.APPROVE, "NEW"));
        assertThrows(BartizanException.class, () -> inbox(path, "", true, InboxCommands.Action.APPROVE, "NEW"));
        assertEquals(1, inbox("", lab.serverGroup(), false, InboxCommands.Action.APPROVE, "NEW", "OLD").failures());
    }

    @Test
    void ignoresAndRestores() {
        inbox.take(List.of(Lab.found("PRINTER", "10.99.0.1", false)));
        assertEquals(0, inbox("", "", false, InboxCommands.Action.IGNORE, "printer").failures());
        assertEquals(List.of(), firstColumn(inbox("", "", false, InboxCommands.Action.LIST)));
        assertEquals(List.of("PRINTER"), firstColumn(deciding.inbox("", "", false, true, true, InboxCommands.Action.LIST)));
        assertEquals(0, inbox("", "", true, InboxCommands.Action.RESTORE).failures());
        assertEquals(List.of("PRINTER"), firstColumn(inbox("", "", false, InboxCommands.Action.LIST)));
    }

    @Test
    void repeatsAndTellsOfIt() {
        Report report = running.run(session(), 38293, 100, 0, Duration.ofHours(2), false, false, Type.RANGE, "127.9.9.9");
        assertEquals("range 127.9.9.9 every 2 h", report.facts().get("repeats"));
        assertTrue(running.run(false).contains("range 127.9.9.9 every 2 h"));
        assertEquals("No discovery repeats any more.", running.run(true));
        assertTrue(running.run(false).startsWith("No discovery repeats."));
        assertThrows(BartizanException.class, () -> running.run(session(), 38293, 0, 0, null, true, false, Type.LOCAL, null));
        assertThrows(BartizanException.class, () -> running.run(session(), 38293, 0, 0, null, false, false, Type.LOCAL, "127.0.0.1"));
    }

    @Test
    void describesEveryCommandAndParameter() {
        for (Class<?> commands : List.of(DiscoveryCommands.class, CacheCommands.class, InboxCommands.class, AgentCommands.class)) {
            Stream.of(commands.getDeclaredMethods()).filter(method -> method.getReturnType() == Report.class || method
                    .getReturnType() == String.class)
                    .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())).forEach(CommandsTest::described);
            assertTrue(commands.isAnnotationPresent(Descriptor.class));
        }
    }

    private static void described(Method method) {
        for (Parameter parameter : method.getParameters()) {
            assertTrue(parameter.getType() == CommandSession.class || parameter.isAnnotationPresent(Descriptor.class), method + " "
                    + parameter);
        }
    }
}
