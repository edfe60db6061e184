// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.TimeUnit;

/** A display without a screen, of the size of a small laptop's. */
final class VirtualDisplay implements AutoCloseable {

    private final Process server;
    private final String name;

    VirtualDisplay() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader output = new BufferedReader(new InputStreamReader(server.getInputStream()));
        String number = output.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        name = ":" + number.strip();
    }

    /** What a process that opens windows on it needs to know. */
    void use(ProcessBuilder builder) {
        builder.environment().put("DISPLAY", name);
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().remove("WAYLAND_DISPLAY");
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
