// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.nio.file.Path;
import java.util.List;

import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.CommandSessionImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;
import org.bartizan.api.BartizanException;

/** Gogo's interpreter, calling the commands of a catalog. */
public final class Processor extends CommandProcessorImpl {

    private final CommandCatalog catalog;
    private final Calls calls;
    private final Results results;
    private final Redirects redirects;

    /** Calls commands. */
    @FunctionalInterface
    public interface Calls {

        /** Calls one, and returns its result. */
        Object call(CommandSession session, Command command, List<Object> arguments) throws Exception;
    }

    /** Sees how a command ended before Gogo does. */
    public interface Results {

        /** Returns what Gogo is to see of what a command returned. */
        Object of(CommandSession session, Object result) throws Exception;

        /** Returns what Gogo is to see of a command that failed, or throws that again. */
        Object failed(CommandSession session, Exception thrown) throws Exception;
    }

    /** Says where a command may read from or write to in place of its streams. */
    @FunctionalInterface
    public interface Redirects {

        /** Returns the file, or throws why not. */
        Path of(CommandSession session, Path file);
    }

    /** @param threads gives commands that print to System.out the streams of their session; may be null */
    public Processor(CommandCatalog catalog, ThreadIO threads, Calls calls, Results results, Redirects redirects) {
        super(threads);
        this.catalog = catalog;
        this.calls = calls;
        this.results = results;
        this.redirects = redirects;
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
                return word == null ? results.of(session, calls.call(session, found, arguments)) : word.execute(session, arguments);
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

    @Override
    public Path redirect(CommandSessionImpl session, Path file, int mode) {
        return redirects.of(session, file);
    }

    /** Gogo would call any method of any object, which leads to every class of the process and past all rights. */
    @Override
    public Object invoke(CommandSessionImpl session, Object target, String name, List<Object> arguments) {
        throw new BartizanException("call " + name, "only commands can be called, not what they return", "See help for the commands");
    }
}
