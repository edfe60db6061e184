// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the shell was started with. Plain Java, for it is also read before there is a framework.
 *
 * @param data the data directory, absolute
 * @param commands the commands to run, in order; empty for none
 * @param script a file of commands to run; null for none
 * @param debug whether failures show where they come from
 * @param help whether to explain the command line and do nothing else
 * @param version whether to tell the version and do nothing else
 */
public record CommandLine(Path data, List<String> commands, Path script, boolean debug, boolean help, boolean version) {

    /** How the shell is called. */
    public static final String USAGE = """
            Usage: shell [--data DIR] [--debug] [-c COMMAND]... [FILE.gogo]

              -c COMMAND     run a command and exit; may be given several times, later ones are not run once one has failed
              FILE.gogo      run the commands of a file and exit
              --data DIR     the data directory (default: .bartizan in the home directory); when another process has it open,
                             the commands run there
              --debug        show where a failure comes from
              --help         show this
              --version      show the version

            Without -c and FILE.gogo it asks for commands on a terminal, and reads them from standard input elsewhere.
            Exit status: 0 all commands succeeded, 1 one failed, 2 a wrong call: of this, or of a command (there is no such
            command, or not with these arguments).
            """;

    /** The command line is wrong; the message says how. */
    public static final class WrongUsage extends Exception {

        private static final long serialVersionUID = 1L;

        WrongUsage(String message) {
            super(message);
        }
    }

    private static final class Parts {
        private final List<String> commands = new ArrayList<>();
        private String data;
        private String script;
        private boolean debug;
        private boolean help;
        private boolean version;
    }

    /** Whether commands were given, so that nobody is asked for any. */
    public boolean oneShot() {
        return !commands.isEmpty() || script != null;
    }

    /** Reads the arguments of the process. */
    public static CommandLine parse(String... arguments) throws WrongUsage {
        Parts parts = new Parts();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext();) {
            parse(rest.next(), rest, parts);
        }
        if (parts.script != null && !parts.commands.isEmpty()) {
            throw new WrongUsage("-c and " + parts.script + " cannot be given together");
        }
        Path data = parts.data == null ? Path.of(System.getProperty("user.home"), ".bartizan") : Path.of(parts.data);
        return new CommandLine(data.toAbsolutePath().normalize(), List.copyOf(parts.commands),
                parts.script == null ? null : Path.of(parts.script).toAbsolutePath(), parts.debug, parts.help, parts.version);
    }

    private static void parse(String argument, Iterator<String> rest, Parts parts) throws WrongUsage {
        switch (argument) {
            case "-c", "--command" -> parts.commands.add(value(argument, rest));
            case "--data" -> parts.data = value(argument, rest);
            case "--debug" -> parts.debug = true;
            case "-h", "--help" -> parts.help = true;
            case "--version" -> parts.version = true;
            default -> {
                if (argument.startsWith("--data=")) {
                    parts.data = argument.substring("--data=".length());
                } else if (argument.startsWith("-")) {
                    throw new WrongUsage("there is no option " + argument);
                } else if (parts.script != null) {
                    throw new WrongUsage("only one FILE.gogo can be given, and there are " + parts.script + " and " + argument);
                } else {
                    parts.script = argument;
                }
            }
        }
    }

    private static String value(String option, Iterator<String> rest) throws WrongUsage {
        if (!rest.hasNext()) {
            throw new WrongUsage(option + " needs a value");
        }
        return rest.next();
    }
}
