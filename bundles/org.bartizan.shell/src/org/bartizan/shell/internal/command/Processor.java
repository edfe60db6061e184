// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.List;

import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;

/** Gogo's interpreter, calling the commands of a catalog. */
public final class Processor extends CommandProcessorImpl {

    private final CommandCatalog catalog;
    private final Calls calls;

    /** Calls commands. */
    @FunctionalInterface
    public interface Calls {

        /** Calls one, and returns what Gogo is to see of its result. */
        Object call(CommandSession session, Command command, List<Object> arguments) throws Exception;
    }

    /** @param threads gives commands that print to System.out the streams of their session; may be null */
    public Processor(CommandCatalog catalog, ThreadIO threads, Calls calls) {
        super(threads);
        this.catalog = catalog;
        this.calls = calls;
    }

    @Override
    protected Function getCommand(String name, Object path) {
        // Gogo looks first for a bare name, which would hide variables, and then for the same with a star for the scope.
        int colon = name.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Command found = catalog.find(name.startsWith("*:") ? name.substring(2) : name);
        return found == null ? super.getCommand(name, path)
                : (session, arguments) -> calls.call(session, found, arguments);
    }
}
