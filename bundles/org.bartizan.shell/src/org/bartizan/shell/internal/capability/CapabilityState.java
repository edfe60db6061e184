// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.bartizan.journal.DurableFiles;

/**
 * What an administrator decided about capabilities, as the data directory keeps it: which are stopped, and which come from a jar of the
 * administrator's.
 */
final class CapabilityState {

    private static final String STOPPED = "stopped.";
    private static final String JAR = "jar.";

    private final Path file;
    private final Map<String, String> stopped = new TreeMap<>();
    private final Map<String, String> jars = new TreeMap<>();

    private CapabilityState(Path file) {
        this.file = file;
    }

    /** @throws IOException when it is there and cannot be read */
    static CapabilityState load(Path file) throws IOException {
        CapabilityState state = new CapabilityState(file);
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IllegalArgumentException e) {
                throw new IOException("It is damaged.", e);
            }
            for (String key : properties.stringPropertyNames()) {
                if (key.startsWith(STOPPED)) {
                    state.stopped.put(key.substring(STOPPED.length()), properties.getProperty(key));
                } else if (key.startsWith(JAR)) {
                    state.jars.put(key.substring(JAR.length()), properties.getProperty(key));
                }
            }
        }
        return state;
    }

    /** By symbolic name: the name of the capability that it was stopped with, empty when it was stopped for itself. */
    Map<String, String> stopped() {
        return stopped;
    }

    /** By symbolic name: the name of the jar. */
    Map<String, String> jars() {
        return jars;
    }

    /** Writes it durably, at once or not at all. */
    void save() throws IOException {
        StringWriter text = new StringWriter();
        stopped.forEach((name, with) -> text.append(STOPPED).append(name).append('=').append(with).append('\n'));
        jars.forEach((name, jar) -> text.append(JAR).append(name).append('=').append(jar).append('\n'));
        DurableFiles.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
