// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The workbench as it is shipped, open on a data directory, with a probe in it; spoken to through the shell that attaches to it. */
final class RunningWorkbench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final Path errors;
    private final Process process;

    RunningWorkbench(VirtualDisplay display, Path folder) throws Exception {
        this.data = folder.resolve("data");
        this.errors = folder.resolve("workbench.err");
        ProcessBuilder builder = Product.workbench().command(data).redirectError(errors.toFile())
                .redirectOutput(folder.resolve("workbench.out").toFile());
        display.use(builder);
        process = builder.start();
        try {
            // A shell that came before would become the owner of the directory itself.
            await("the workbench to open its door", () -> Files.exists(data.resolve("shell.sock")));
            if (!shell("capability:list --json").contains(BundleJar.PROBE)) {
                shell("capability:install " + BundleJar.probe(Product.workbench(), Files.createDirectories(folder.resolve("probe"))));
            }
            await("the window", () -> screen().contains("view: Explorer"));
        } catch (Exception | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private interface Condition {
        boolean met() throws Exception;
    }

    private void await(String what, Condition condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.met()) {
            assertTrue(process.isAlive(), () -> "The workbench ended: " + read(errors));
            assertTrue(Instant.now().isBefore(end), () -> "Waited in vain for " + what + ": " + read(errors));
            // nothing tells when a process has got so far
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                continue;
            }
        }
    }

    /** Runs commands in the workbench, each as if it were typed there; fails when one of them fails. */
    String shell(String... commands) throws IOException, InterruptedException {
        return attach(commands).expect(0).output();
    }

    /** Runs commands in the workbench, whether or not they succeed. */
    Result attach(String... commands) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        for (String command : commands) {
            arguments.add("-c");
            arguments.add(command);
        }
        return Product.headless().run(data, arguments.toArray(String[]::new));
    }

    /** What is on the screen now. */
    Set<String> screen() throws IOException, InterruptedException {
        return lines(shell("probe:screen"));
    }

    /** Waits until the screen has all of these, or none of them. */
    Set<String> await(boolean there, Set<String> names) throws Exception {
        Set<String> screen = new TreeSet<>();
        await((there ? "the appearance of " : "the disappearance of ") + names, () -> {
            screen.clear();
            screen.addAll(screen());
            return there ? screen.containsAll(names) : names.stream().noneMatch(screen::contains);
        });
        return screen;
    }

    static Set<String> lines(String output) {
        return output.lines().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Closes the window as a person would, and sees that nothing was complained about, from the first moment to the last. */
    void quitWithoutComplaint() throws Exception {
        attach("probe:quit");
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "The workbench did not end.");
        assertEquals("", complaints());
        assertEquals(0, process.exitValue());
    }

    /** What the workbench complained about until now: in its error log, in the log of its data directory, and on standard error. */
    String complaints() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).filter(this::isLog).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.startsWith("!MESSAGE") || line.startsWith("!STACK")
                        || line.matches(".*\\b(WARN|ERROR)\\b.*") || line.matches("\\s*(at|Caused by:|\\S+(Exception|Error):) .*"))
                        .forEach(line -> all.append(file.getFileName()).append(": ").append(line).append('\n'));
            }
        }
        // what GTK itself says of the theme of the machine is no complaint of ours
        read(errors).lines().filter(line -> !line.isBlank() && !line.matches(".*(Gtk|GLib|GdkPixbuf|dconf|Gdk|dbind|GVFS).*"))
                .forEach(line -> all.append("standard error: ").append(line).append('\n'));
        return all.toString();
    }

    /** The platform's own logs, and the one of the data directory; journals, which capabilities keep as they like, are none. */
    private boolean isLog(Path file) {
        Path name = data.relativize(file);
        return file.getFileName().toString().endsWith(".log") && (name.startsWith(".platform") || name.startsWith("log"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
