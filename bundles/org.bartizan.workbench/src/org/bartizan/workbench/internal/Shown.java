// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

/** Leaves a mark for the start script that the window was shown: only then are the classes that this run archives worth keeping. */
final class Shown {

    private Shown() {
    }

    /** Makes the file that the script named, if it named one. */
    static void mark() {
        String file = System.getProperty("bartizan.shown");
        if (file != null) {
            Thread.startVirtualThread(() -> write(Path.of(file)));
        }
    }

    private static void write(Path file) {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            ILog.of(Shown.class).warn("The next start will be slow: cannot write " + file, e);
        }
    }
}
