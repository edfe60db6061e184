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

import org.bartizan.api.access.PasswordText;
import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.print.Text;

/**
 * Asks on a terminal that gives whole lines.
 *
 * @param echo hides what is typed; null where that cannot be done, so that nobody is asked for passwords
 */
public record LineAsk(InputStream in, OutputStream err, Echo echo) implements Ask {

    private static final int LONGEST = 1_000;

    /** What is written after a question. */
    public static final String HINT = " [y/N] ";

    /** Asks for no passwords. */
    public LineAsk(InputStream in, OutputStream err) {
        this(in, err, null);
    }

    @Override
    public Optional<Boolean> yes(String question) {
        return Optional.of(agreed(answer(question + HINT)));
    }

    @Override
    public Optional<String> text(String question) {
        return Optional.of(answer(question + " "));
    }

    private String answer(String question) {
        try {
            write(question);
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        err.write(Text.harmless(text).getBytes(StandardCharsets.UTF_8));
        err.flush();
    }

    @Override
    public Optional<char[]> secret(String question) {
        if (echo == null) {
            return Optional.empty();
        }
        try {
            echo.show(false);
            try {
                write(question + " ");
                return Optional.of(PasswordText.line("read the password", in));
            } finally {
                echo.show(true);
                err.write('\n');
                err.flush();
            }
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
