// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.apache.felix.service.command.Process;
import org.bartizan.api.BartizanException;
import org.bartizan.shell.internal.print.Text;

/** The lines that a pipe brings to a command, and the way on. */
final class PipedLines {

    private static final int LONGEST = 1 << 20;

    private final Reader in;
    private final PrintStream out;
    private boolean returned;

    private PipedLines(Process process) {
        in = new BufferedReader(new InputStreamReader(process.in(), StandardCharsets.UTF_8));
        out = process.out();
    }

    /** Those of the command that is run now. */
    static PipedLines of(String command) {
        Process process = Process.Utils.current();
        if (process == null || process.isTty(0)) {
            throw new BartizanException("run " + command, "nothing is piped into it", "Write COMMAND | " + command);
        }
        return new PipedLines(process);
    }

    /** The next line; null at the end. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c == '\n' && returned) {
            c = in.read();
        }
        returned = false;
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
            if (line.length() == LONGEST) {
                throw new BartizanException("read what is piped", "it has a line of more than 1 MB", "Pipe text that has lines");
            }
            line.append((char) c);
        }
        returned = c == '\r';
        return line.toString();
    }

    /** Passes a line on. */
    void pass(String line) {
        out.println(Text.harmless(line));
    }
}
