// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.gogo.runtime.EOFError;
import org.apache.felix.gogo.runtime.SyntaxError;
import org.bartizan.api.BartizanException;
import org.bartizan.shell.internal.command.Command;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.bartizan.shell.internal.command.Nearest;
import org.bartizan.shell.internal.command.UsageException;

/** Why a command failed, as people read it. */
final class Failure {

    private final Throwable cause;
    private final CommandCatalog catalog;

    Failure(Throwable thrown, CommandCatalog catalog) {
        Throwable inner = thrown;
        while (inner.getCause() != null && (inner instanceof InvocationTargetException || inner instanceof ExecutionException)) {
            inner = inner.getCause();
        }
        this.cause = inner;
        this.catalog = catalog;
    }

    /** Whether it ended because somebody wanted it to end. */
    boolean cancelled() {
        return cause instanceof InterruptedException || cause instanceof CancellationException
                || cause instanceof ClosedByInterruptException || cause instanceof InterruptedIOException;
    }

    /** Whether it is a defect of the program rather than a refusal. */
    boolean defect() {
        return !cancelled() && !(cause instanceof BartizanException || cause instanceof CommandNotFoundException
                || cause instanceof SyntaxError || cause instanceof EOFError || cause instanceof IOException);
    }

    /** Whether nothing was tried, because the command is none, or takes something else. */
    boolean wrongCall() {
        return cause instanceof UsageException || cause instanceof CommandNotFoundException || cause instanceof SyntaxError
                || cause instanceof EOFError;
    }

    Throwable cause() {
        return cause;
    }

    /** What was tried, why it failed, what to do next. */
    String message(String command) {
        if (cancelled()) {
            return "Cancelled.";
        }
        return switch (cause) {
            case BartizanException told -> told.getMessage();
            case CommandNotFoundException unknown -> unknown(unknown.getCommand());
            case SyntaxError error -> syntax(error.getMessage(), error.line(), error.column());
            case StackOverflowError _ -> "Cannot run the command: it is nested too deeply.";
            case FileSystemException error -> "Cannot run " + shown(command) + ": " + error.getFile() + ": "
                    + (error.getReason() == null ? reason(error) : error.getReason()) + ".";
            default -> "Cannot run " + shown(command) + ": it failed in a way that was not foreseen ("
                    + cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage())
                    + "). Run it again with --debug to see where, and report it.";
        };
    }

    /** Where it came from. */
    String trace() {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String reason(FileSystemException error) {
        return error.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(
                java.util.Locale.ROOT);
    }

    private static String syntax(String why, int line, int column) {
        return "Cannot understand the command line: " + why + (line > 0 ? " at line " + line + ", column " + column : "")
                + ". Put quotes around text that contains any of ; | & ( ) { } [ ] < > $ # or spaces.";
    }

    private String unknown(String typed) {
        int colon = typed.indexOf(':');
        List<Command> scope = colon > 0 ? catalog.of(typed.substring(0, colon)) : List.of();
        String next;
        if (!scope.isEmpty()) {
            String question = Nearest.question(typed, scope.stream().map(Command::written).toList());
            next = (question.isEmpty() ? "" : question + " ") + "\"help " + scope.getFirst().scope() + "\" lists its commands.";
        } else {
            List<String> names = new ArrayList<>();
            catalog.all().forEach(command -> names.add(command.written()));
            List<String> sameName = catalog.all().stream().filter(c -> c.name().equalsIgnoreCase(typed)).map(Command::written).toList();
            String question = sameName.isEmpty() ? Nearest.question(typed, names) : "Did you mean " + String.join(" or ", sameName) + "?";
            next = (question.isEmpty() ? "" : question + " ") + "\"help\" lists the commands.";
        }
        return "Cannot run " + shown(typed) + ": there is no such command. " + next;
    }

    private static String shown(String command) {
        String line = command.strip().lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
