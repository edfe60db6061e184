// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.threadio.ThreadIO;
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

    /** @param context whose services bring commands; null for none but the shell's own */
    public Interpreter(BundleContext context) {
        catalog = new CommandCatalog(context);
        processor = new Processor(catalog, THREADS, new Piped());
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

    Processor processor() {
        return processor;
    }

    @Override
    public void close() {
        processor.stop();
        catalog.close();
    }
}
