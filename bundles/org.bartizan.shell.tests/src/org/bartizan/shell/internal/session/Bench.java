// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import org.bartizan.api.access.Seat;
import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.command.Command;

/** An interpreter with commands for tests, and clients whose output can be looked at. */
public final class Bench implements AutoCloseable {

    public final Interpreter interpreter;
    public final TestCommands commands = new TestCommands();
    public final ByteArrayOutputStream out = new ByteArrayOutputStream();
    public final ByteArrayOutputStream err = new ByteArrayOutputStream();

    public Bench() {
        this(() -> new Seat(Optional::empty, () -> false));
    }

    /** With seats for which people may have to log in. */
    public Bench(Supplier<Seat> seats) {
        this(seats, null);
    }

    /** With a data directory, too. */
    public Bench(Supplier<Seat> seats, Path root) {
        interpreter = new Interpreter(null, seats, root);
        for (String name : new String[] {"echo", "rows", "work", "survey", "partly", "defect", "print", "ask", "where", "read"}) {
            interpreter.catalog().add(Command.of("test", name, commands));
        }
    }

    public Client client(Path directory, String typed, Ask ask) {
        return new Client(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, false, false, false, () -> 0,
                directory, ZoneOffset.UTC, false, ask);
    }

    public ShellSession session() {
        return interpreter.open(client(Path.of("").toAbsolutePath(), "", null));
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        interpreter.close();
    }
}
