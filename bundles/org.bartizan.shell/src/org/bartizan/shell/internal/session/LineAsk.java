// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.print.Text;

/** Asks on a terminal that gives whole lines. */
public record LineAsk(InputStream in, OutputStream err) implements Ask {

    private static final int LONGEST = 1_000;

    /** What is written after a question. */
    public static final String HINT = " [y/N] ";

    @Override
    public Optional<Boolean> yes(String question) {
        try {
            err.write((Text.harmless(question) + HINT).getBytes(StandardCharsets.UTF_8));
            err.flush();
            return Optional.of(agreed(line()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether that answer is a yes; everything else is a no. */
    public static boolean agreed(String answer) {
        String said = answer.strip().toLowerCase(Locale.ROOT);
        return said.equals("y") || said.equals("yes");
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
