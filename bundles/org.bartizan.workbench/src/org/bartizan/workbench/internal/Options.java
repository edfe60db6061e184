// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param data the data directory, absolute
 * @param theme the theme for this run only
 * @param screenshot where to save a picture of the window before ending at once
 * @param help whether to print the usage and end
 */
record Options(Path data, Optional<Theme> theme, Optional<Path> screenshot, boolean help) {

    static final String USAGE = """
            bartizan [--data DIR] [--theme light|dark|system] [--screenshot FILE.png]

              --data DIR          the data directory (default: ~/.bartizan)
              --theme NAME        the colours of this run, whatever is chosen under Window > Appearance
              --screenshot FILE   saves a picture of the window once everything is shown, and ends
            """;

    /** @throws IllegalArgumentException with a message for people when the arguments make no sense */
    static Options parse(String[] arguments) {
        Path data = Path.of(System.getProperty("user.home"), ".bartizan");
        Optional<Theme> theme = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        boolean help = false;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].replaceFirst("=.*", "");
            switch (name) {
                case "--data" -> data = Path.of(value(arguments, i));
                case "--theme" -> theme = Optional.of(Theme.of(value(arguments, i)));
                case "--screenshot" -> screenshot = Optional.of(Path.of(value(arguments, i)).toAbsolutePath());
                case "--help", "-h" -> help = true;
                default -> {
                    if (name.startsWith("--")) {
                        throw new IllegalArgumentException("The workbench does not know " + name + ".\n\n" + USAGE);
                    }
                }
            }
        }
        return new Options(data.toAbsolutePath().normalize(), theme, screenshot, help);
    }

    private static String value(String[] arguments, int at) {
        int equals = arguments[at].indexOf('=');
        if (equals > 0) {
            return arguments[at].substring(equals + 1);
        }
        if (at + 1 >= arguments.length) {
            throw new IllegalArgumentException(arguments[at] + " needs a value.\n\n" + USAGE);
        }
        return arguments[at + 1];
    }
}
