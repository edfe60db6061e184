// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which jar of the administrator's the framework has for a bundle, kept where the framework keeps its bundles: when that is thrown away, so
 * is this, and everything is applied anew.
 */
final class AppliedJars {

    private final Path file;
    private final Map<String, String> names = new TreeMap<>();

    private AppliedJars(Path file) {
        this.file = file;
    }

    static AppliedJars load(File file) throws IOException {
        AppliedJars applied = new AppliedJars(file.toPath());
        if (file.exists()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(applied.file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> applied.names.put(name, properties.getProperty(name)));
        }
        return applied;
    }

    /** The name of the jar by the symbolic name of the bundle. */
    Map<String, String> names() {
        return names;
    }

    /** Remembers a jar; null that there is none any more. */
    void put(String symbolicName, String jar) throws IOException {
        if (jar == null) {
            names.remove(symbolicName);
        } else {
            names.put(symbolicName, jar);
        }
        StringWriter text = new StringWriter();
        names.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        Files.writeString(file, text.toString());
    }
}
