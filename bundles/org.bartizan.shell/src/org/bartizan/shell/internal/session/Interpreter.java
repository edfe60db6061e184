// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.threadio.ThreadIO;
import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Seat;
import org.bartizan.shell.internal.command.Command;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.bartizan.shell.internal.command.HelpCommand;
import org.bartizan.shell.internal.command.Processor;
import org.osgi.framework.BundleContext;

/** What the sessions of a process share: the commands and what runs them. */
public final class Interpreter implements AutoCloseable {

    /**
     * One for the process, and never stopped: it replaces the streams of System when a command first runs, and a command that outlives
     * its session would put it back in place anyway.
     */
    private static final ThreadIO THREADS = new ThreadIOImpl();

    private final CommandCatalog catalog;
    private final Processor processor;
    private final Supplier<Seat> seats;
    private final Path root;
    private final Map<CommandSession, Admission> admissions = new ConcurrentHashMap<>();

    /** For commands of the shell's own alone, and no users. */
    public Interpreter() {
        this(null, () -> new Seat(Optional::empty, () -> false), null);
    }

    /**
     * @param context whose services bring commands; null for none
     * @param seats makes a seat for each session
     * @param root the real path of the data directory, from and to whose files nothing is redirected; null for none
     */
    public Interpreter(BundleContext context, Supplier<Seat> seats, Path root) {
        catalog = new CommandCatalog(context);
        this.seats = seats;
        this.root = root;
        processor = new Processor(catalog, THREADS, this::call, new Piped(), this::redirected);
        catalog.add(Command.of(CommandCatalog.OWN_SCOPE, "help", new HelpCommand(catalog)));
        SessionCommands own = new SessionCommands();
        catalog.add(Command.of(CommandCatalog.OWN_SCOPE, "exit", own));
        catalog.add(Command.of(CommandCatalog.OWN_SCOPE, "history", own));
        TextCommands text = new TextCommands();
        for (String name : TextCommands.NAMES) {
            catalog.add(Command.of(CommandCatalog.OWN_SCOPE, name, text));
        }
        Scripting.addTo(processor);
    }

    /** The commands that there are. */
    public CommandCatalog catalog() {
        return catalog;
    }

    /** A session for that client. */
    public ShellSession open(Client client) {
        return new ShellSession(this, client);
    }

    /** From now on, the session is that of a person, who may have to log in. */
    Admission admit(CommandSession session, Client client) {
        Admission admission = new Admission(seats.get(), client);
        admissions.put(session, admission);
        return admission;
    }

    void dismiss(CommandSession session) {
        admissions.remove(session).close();
    }

    private Object call(CommandSession session, Command command, List<Object> arguments) throws Exception {
        return admission(session).run(command.written(), () -> command.execute(session, arguments));
    }

    private Admission admission(CommandSession session) {
        Admission admission = admissions.get(session);
        if (admission == null) {
            throw new IllegalStateException("The session has ended.");
        }
        return admission;
    }

    /** Who may run a command may not do with it what takes a right: read hashes of passwords, or write accounts. */
    private Path redirected(CommandSession session, Path file) {
        String tried = "redirect to or from " + file;
        admission(session).require(tried);
        if (root != null && DataDirectory.holds(root, file)) {
            throw new BartizanException(tried, "that is in the data directory, which is for Bartizan alone", "Choose another folder");
        }
        return file;
    }

    Processor processor() {
        return processor;
    }

    @Override
    public void close() {
        processor.stop();
        catalog.close();
    }
}
