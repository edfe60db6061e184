// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;
import org.bartizan.journal.Journal;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import com.fasterxml.jackson.core.JsonFactory;

/** Kills a process that changes users, at any moment, and looks whether everything that it was told is done is there. */
class KilledWriterTest {

    private static final int ROUNDS = 8;

    @TempDir
    Path root;

    /** Adds users and counts wrong passwords, and says what was acknowledged. */
    public static final class Writer {

        public static void main(String[] arguments) {
            Rig rig = new Rig(Path.of(arguments[0]));
            for (int i = Integer.parseInt(arguments[1]);; i++) {
                rig.put("user" + i, Role.ADMINISTRATOR, Scope.WHOLE);
                System.out.println("added " + i);
                try {
                    rig.logins.login("user" + i, "wrong".toCharArray());
                } catch (BartizanException e) {
                    System.out.println("counted " + i);
                }
            }
        }
    }

    @Test
    void losesNothingAcknowledged() throws Exception {
        Random random = new Random(5);
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> told = killed(next, 1 + random.nextInt(20), random.nextInt(5_000_000));
            try (Rig rig = new Rig(root)) {
                assertTrue(told.size() > 0 && rig.users.list().size() >= next, "round " + round);
                for (String line : told) {
                    String number = line.substring(line.indexOf(' ') + 1);
                    User user = rig.users.find("user" + number).orElseThrow(() -> new AssertionError("lost: " + line));
                    assertEquals(line.startsWith("counted") ? 1 : user.failures(), user.failures(), line);
                }
                next = rig.users.list().size();
                assertEquals(next, rig.users.list().stream().map(User::name).collect(Collectors.toSet()).size());
                assertTrue(rig.users.find("user" + (next - 1)).isPresent(), "there is a hole");
            }
            try (Stream<Path> files = Files.list(root.resolve("access"))) {
                assertEquals(Set.of(), files.map(f -> f.getFileName().toString()).filter(f -> !Set.of("accounts.json", "audit.log")
                        .contains(f) && !f.endsWith(".new") && !f.startsWith("audit.log.damaged")).collect(Collectors.toSet()));
            }
        }
    }

    private List<String> killed(int next, int lines, long nanos) throws Exception {
        String classes = Stream.of(Writer.class, AccountStore.class, BartizanException.class, Journal.class, JsonFactory.class,
                Argon2Parameters.class, LoggerFactory.class).map(KilledWriterTest::location).distinct().map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp", classes,
                "-XX:TieredStopAtLevel=1", Writer.class.getName(), root.toString(), Integer.toString(next))
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> told = new ArrayList<>();
        try (BufferedReader output = child.inputReader()) {
            while (told.size() < lines) {
                String line = output.readLine();
                assertTrue(line != null, "the child ended by itself");
                told.add(line);
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            child.toHandle().destroyForcibly();
            output.lines().filter(line -> line.matches("(added|counted) \\d+")).forEach(told::add);
        }
        assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        return told;
    }

    // Inside OSGi a bundle of this build may be its project's folder.
    private static Path location(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = location.resolve("target/classes");
            return Files.isDirectory(classes) ? classes : location;
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
