// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.bartizan.shell.internal.launch.CommandLine.WrongUsage;

/**
 * Where the process of a shell begins, before there is a framework: most of what can be answered without one is answered here, and a shell
 * whose data directory is open elsewhere never needs one.
 *
 * <p>
 * The start script gives the property {@code bartizan.home}, the directory of the installation.
 */
public final class Main {

    private Main() {
    }

    /** Begins. */
    public static void main(String[] arguments) throws Exception {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (WrongUsage e) {
            System.err.println("Wrong usage: " + e.getMessage() + ".\n\n" + CommandLine.USAGE);
            System.exit(2);
            return;
        }
        if (line.help() || line.version()) {
            System.out.print(line.help() ? CommandLine.USAGE : "Bartizan " + version() + "\n");
            return;
        }
        Door door = new Door(line);
        Door.Way way;
        try {
            Door.Task task = door.task();
            way = door.enter(task);
            if (way.lock() != null) {
                Handover.leave(task, line);
            }
        } catch (Door.Closed e) {
            door.tell(e.getMessage());
            System.exit(e.status());
            return;
        }
        if (way.lock() == null) {
            System.exit(way.status());
        }
        way.lock().handOver();
        System.exit(own(way.lock().directory(), line, door));
    }

    private static int own(Path data, CommandLine line, Door door) {
        try {
            return Framework.run(data, Path.of(System.getProperty("bartizan.home")), "org.bartizan.shell.application");
        } catch (IOException e) {
            door.tell(door.unusable(e), e);
        } catch (Exception e) {
            door.tell("Cannot start on the data directory " + line.data() + ": " + e.getMessage() + ". Remove "
                    + data.resolve(Framework.AREA) + ", which holds nothing but what is made anew, and start again.", e);
        }
        return 1;
    }

    /** The version of this installation, as its jar says it. */
    static String version() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = in == null ? null : new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "(unknown version)" : version;
        }
    }
}
