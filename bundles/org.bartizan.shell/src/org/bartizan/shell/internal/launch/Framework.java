// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts Equinox in this process, from the class path: the usual launcher would load it with a loader of its own, whose classes the JVM
 * cannot take from its archive.
 *
 * <p>
 * Everything that the framework writes lies in the data directory, which this process owns.
 */
final class Framework {

    /** Where in the data directory it keeps what it can make anew. */
    static final String AREA = ".platform";

    private Framework() {
    }

    /** Runs an application and returns the exit status that it gave. */
    static int run(Path data, Path home, String application) throws Exception {
        Path area = data.resolve(AREA).resolve("shell");
        Path configuration = area.resolve("configuration");
        Properties shipped = shipped(home);
        refresh(area, configuration, home + " " + shipped.hashCode());
        Map<String, String> properties = new HashMap<>();
        shipped.forEach((key, value) -> properties.put(key.toString(), value.toString()));
        String plugins = home.resolve("plugins").toUri().toString();
        properties.put("osgi.install.area", home.toUri().toString());
        properties.put("osgi.syspath", home.resolve("plugins").toString());
        properties.put("osgi.framework", plugins + Path.of(shipped.getProperty("osgi.framework", "org.eclipse.osgi.jar")).getFileName());
        properties.put("osgi.configuration.area", configuration.toUri().toString());
        properties.put("osgi.instance.area", area.resolve("instance").toUri().toString());
        properties.put("osgi.configuration.cascaded", "false");
        properties.put("eclipse.application", application);
        properties.put("osgi.noShutdown", "false");
        EclipseStarter.setInitialProperties(properties);
        Object status = EclipseStarter.run(new String[0], null);
        return status instanceof Integer number ? number : 0;
    }

    private static Properties shipped(Path home) throws IOException {
        Properties shipped = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("configuration").resolve("config.ini"))) {
            shipped.load(in);
        }
        return shipped;
    }

    /** What was cached for another installation, or for this one in another place, must not be used. */
    private static void refresh(Path area, Path configuration, String stamp) throws IOException {
        Files.createDirectories(area);
        Path file = area.resolve("stamp");
        if (Files.exists(file) && Files.readString(file).equals(stamp)) {
            return;
        }
        if (Files.exists(configuration)) {
            try (Stream<Path> old = Files.walk(configuration)) {
                for (Path each : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(configuration);
        Files.writeString(file, stamp, StandardCharsets.UTF_8);
    }
}
