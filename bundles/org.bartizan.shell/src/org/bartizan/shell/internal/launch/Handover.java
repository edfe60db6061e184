// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * Passes what is to be done from the start of the process into the framework, whose classes come from other loaders: as objects of the JDK
 * among the system properties, so that no text of a person is mistaken for an argument of the framework.
 */
public final class Handover {

    private static final String KEY = "org.bartizan.shell.task";

    private Handover() {
    }

    /** Leaves a task. */
    static void leave(Door.Task task, CommandLine line) {
        System.getProperties().put(KEY, new Object[] {task.texts(), task.script(), line.data(), line.debug()});
    }

    /**
     * What was left.
     *
     * @param data the data directory
     * @param debug whether failures tell where they come from
     */
    public record Left(Door.Task task, Path data, boolean debug) {
    }

    /** Takes what was left; null when nothing was. */
    @SuppressWarnings("unchecked")
    public static Left take() {
        return System.getProperties().remove(KEY) instanceof Object[] left
                ? new Left(new Door.Task((List<String>) left[0], (String) left[1]), (Path) left[2], (Boolean) left[3])
                : null;
    }
}
