// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.bartizan.api.capability.Capability.State;
import org.bartizan.shell.internal.command.Command;
import org.bartizan.shell.internal.session.Bench;
import org.bartizan.shell.internal.session.ShellSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapabilityCommandsTest {

    private final Bench bench = new Bench();
    private final List<String> asked = new ArrayList<>();
    private ShellSession session;

    private final class FakeCapabilities implements Capabilities {

        private Capability capability(String name, State state) {
            return new Capability("org.bartizan." + name, "The " + name, "1.2.3", state, false, false, List.of(name));
        }

        @Override
        public List<Capability> list() {
            return List.of(capability("importer", State.STARTED));
        }

        @Override
        public Capability start(String name) {
            asked.add("start " + name);
            return capability(name, State.STARTED);
        }

        @Override
        public Capability stop(String name) {
            asked.add("stop " + name);
            return capability(name, State.STOPPED);
        }

        @Override
        public Capability install(Path jar) {
            asked.add("install " + jar);
            return capability("new", State.STARTED);
        }

        @Override
        public Capability update(String name, Path jar) {
            asked.add("update " + name + " " + jar);
            return capability(name, State.STARTED);
        }

        @Override
        public void uninstall(String name) {
            asked.add("uninstall " + name);
        }

        @Override
        public AutoCloseable onChange(Runnable changed) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        CapabilityCommands commands = new CapabilityCommands(new FakeCapabilities());
        for (String name : new String[] {"list", "start", "stop", "install", "update", "uninstall"}) {
            bench.interpreter.catalog().add(Command.of("capability", name, commands));
        }
        session = bench.interpreter.open(bench.client(Path.of("/here"), "", null));
    }

    @AfterEach
    void close() {
        session.close();
        bench.close();
    }

    private String shown(String line) {
        bench.out.reset();
        assertTrue(session.run(line, null), bench::err);
        return bench.out();
    }

    @Test
    void listsForPeopleAndScripts() {
        assertEquals("""
                CAPABILITY             NAME          VERSION  STATE    INSTALLED  ESSENTIAL  COMMANDS
                org.bartizan.importer  The importer  1.2.3    started  no         no         importer
                """, shown("capability:list"));
        assertEquals("""
                [
                {"symbolicName":"org.bartizan.importer","name":"The importer","version":"1.2.3","state":"started",\
                "installed":false,"essential":false,"commandScopes":["importer"]}
                ]
                """, shown("capability:list --json"));
    }

    @Test
    void saysWhatWasDone() {
        assertEquals("org.bartizan.importer 1.2.3 is started.\n", shown("capability:start importer"));
        assertEquals("org.bartizan.importer 1.2.3 is stopped.\n", shown("capability:stop importer"));
        assertEquals("org.bartizan.new 1.2.3 is installed and started.\n", shown("capability:install new.jar"));
        assertEquals("org.bartizan.importer 1.2.3 is in place.\n", shown("capability:update importer 'the new.jar'"));
        assertEquals("org.bartizan.importer 1.2.3 is in place again, as it was shipped.\n", shown("capability:uninstall importer"));
        assertEquals("org.example is uninstalled.\n", shown("capability:uninstall org.example"));
        assertEquals(List.of("start importer", "stop importer", "install /here/new.jar", "update importer /here/the new.jar",
                "uninstall importer", "uninstall org.example"), asked);
    }

    @Test
    void explainsItselfCompletely() {
        for (String name : new String[] {"list", "start", "stop", "install", "update", "uninstall"}) {
            String help = shown("help capability:" + name);
            assertTrue(help.contains("\n\nUsage: capability:" + name), help);
            assertTrue(help.lines().noneMatch(line -> line.matches(" {2}[A-Z]+ *")), help);
        }
    }
}
