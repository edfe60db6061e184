// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

import org.bartizan.api.event.Event;
import org.bartizan.eventlog.store.EventStore;
import org.duckdb.DuckDBDriver;
import org.slf4j.LoggerFactory;

/** Starts Java with the classes of this test, without OSGi, so that it can be killed. The driver's library is unpacked once for all of them. */
final class ChildJvm {

    private static final String PACKED = "libduckdb_java.so_";

    private final List<String> classes = new ArrayList<>();
    private final Path folder;

    ChildJvm(Path folder) throws Exception {
        this.folder = folder;
        for (Class<?> type : new Class<?>[] {KilledWriter.class, DuckStore.class, Event.class, EventStore.class, LoggerFactory.class}) {
            Path location = location(type);
            classes.add(location.toString());
            classes.add(location.resolve("target/classes").toString());
            classes.add(location.resolve("target/test-classes").toString());
        }
        classes.add(folder.resolve("driver.jar").toString());
        unpack(location(DuckDBDriver.class));
    }

    private static Path location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private void unpack(Path driver) throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        try (JarFile jar = new JarFile(driver.toFile()); JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(
                "driver.jar")))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                try (InputStream in = jar.getInputStream(entry)) {
                    if (entry.getName().equals(PACKED + "linux_" + machine)) {
                        Files.copy(in, folder.resolve(System.mapLibraryName("duckdb_java")));
                    } else if (!entry.getName().startsWith(PACKED)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Djava.library.path=" + folder, "-cp", String.join(
                        File.pathSeparator, classes), main.getName()).redirectError(folder.resolve("errors").toFile()).start();
    }
}
