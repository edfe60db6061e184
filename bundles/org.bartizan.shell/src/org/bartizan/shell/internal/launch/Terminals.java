// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the streams of this process are. Asked without native code, for that would be loaded for every short command. */
public final class Terminals {

    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5}) (\\d{1,5})\\s*");

    private static final Thread RESTORE = new Thread(Terminals::restore, "terminal echo");
    private static final AtomicBoolean HIDDEN = new AtomicBoolean();

    private Terminals() {
    }

    /** Whether a stream is a terminal: 0 is input, 1 output, 2 messages. */
    public static boolean is(int stream) {
        try {
            return TERMINAL.matcher(Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString()).matches();
        } catch (IOException | UnsupportedOperationException e) {
            // There is no such file where there is no Linux; Java knows about all streams at once.
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }

    /** Whether the person wants colours on a terminal. */
    public static boolean colour() {
        String no = System.getenv("NO_COLOR");
        return (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /**
     * Shows what is typed on the terminal of this process, or hides it; a process that ends meanwhile leaves it shown.
     *
     * @throws IOException when it cannot be hidden, so that nobody may be asked for a secret
     */
    public static void echo(boolean shown) throws IOException {
        if (!shown && HIDDEN.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(RESTORE);
        }
        if (!stty(shown ? "echo" : "-echo") && !shown) {
            throw new IOException("What is typed cannot be hidden on this terminal.");
        }
    }

    private static void restore() {
        try {
            stty("echo");
        } catch (IOException e) {
            // There is no terminal any more whose state matters.
            HIDDEN.set(false);
        }
    }

    private static boolean stty(String mode) throws IOException {
        Process stty = new ProcessBuilder("sh", "-c", "stty " + mode + " </dev/tty").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return stty.waitFor(2, TimeUnit.SECONDS) && stty.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The columns of the terminal; 0 when there is none or it does not tell. */
    public static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(columns);
        }
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(stty.getInputStream().readNBytes(64), StandardCharsets.US_ASCII);
            stty.waitFor(1, TimeUnit.SECONDS);
            Matcher size = SIZE.matcher(answer);
            return size.matches() ? Integer.parseInt(size.group(2)) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
