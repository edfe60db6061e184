// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;

/** Gogo's interpreter, calling the commands of a catalog. */
public final class Processor extends CommandProcessorImpl {

    private final CommandCatalog catalog;
    private final Results results;

    /** Sees how a command ended before Gogo does. */
    public interface Results {

        /** Returns what Gogo is to see of what a command returned. */
        Object of(CommandSession session, Object result) throws Exception;

        /** Returns what Gogo is to see of a command that failed, or throws that again. */
        Object failed(CommandSession session, Exception thrown) throws Exception;
    }

    /** @param threads gives commands that print to System.out the streams of their session; may be null */
    public Processor(CommandCatalog catalog, ThreadIO threads, Results results) {
        super(threads);
        this.catalog = catalog;
        this.results = results;
    }

    @Override
    protected Function getCommand(String name, Object path) {
        // Gogo looks first for a bare name, which would hide variables, and then for the same with a star for the scope.
        int colon = name.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Command found = catalog.find(name.startsWith("*:") ? name.substring(2) : name);
        Function word = found == null ? word(name, path) : null;
        if (found == null && word == null) {
            return null;
        }
        return (session, arguments) -> {
            try {
                return word == null ? results.of(session, found.execute(session, arguments)) : word.execute(session, arguments);
            } catch (Exception e) {
                return results.failed(session, e);
            }
        };
    }

    /** A word of the language. Gogo calls the last one for every command that it does not know, with the name first. */
    private Function word(String name, Object path) {
        Function word = super.getCommand(name, path);
        if (word != null || !name.equals("*:default")) {
            return word;
        }
        return (session, arguments) -> {
            throw new CommandNotFoundException(String.valueOf(arguments.getFirst()));
        };
    }
}
