// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.nio.file.Path;
import java.util.Objects;

/** Where to work. */
public sealed interface Target {

    /** How {@link #parse} is told to mean this computer. */
    String THIS = "this";

    /**
     * What people call it: an address, with a port if it is an unusual one ({@code 10.0.0.7:1445}, {@code [2001:db8::7]:1445}); or else, in this
     * order, a computer of the organisation by name or id, one of the address cache, a server group or client group by path or id, or a name that
     * the name service knows. Names may have a port too.
     */
    record Named(String text) implements Target {

        /** Checks that it is not blank. */
        public Named {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A target needs a name");
            }
        }
    }

    /** All servers and clients in a server group or client group, by path, name or id. */
    record Group(String text) implements Target {

        /** Checks that there is a name. */
        public Group {
            Objects.requireNonNull(text);
        }
    }

    /** The targets in a text file, one a line, as {@link #parse} reads them; blank lines and what follows a {@code #} do not count. */
    record ListFile(Path file) implements Target {

        /** Checks that there is a file. */
        public ListFile {
            Objects.requireNonNull(file);
        }
    }

    /** The files and directories of the computer that this process runs on. */
    record ThisComputer() implements Target {
    }

    /**
     * What somebody typed: {@code this} for this computer's files, {@code @FILE} for a list, {@code group:PATH} for a group and nothing else, otherwise
     * a {@link Named}.
     *
     * @param directory what a relative file is resolved against
     * @throws IllegalArgumentException when it is blank
     */
    static Target parse(String text, Path directory) {
        String typed = text.strip();
        if (typed.equalsIgnoreCase(THIS)) {
            return new ThisComputer();
        }
        if (typed.startsWith("@")) {
            return new ListFile(directory.resolve(typed.substring(1)));
        }
        return typed.startsWith("group:") ? new Group(typed.substring("group:".length())) : new Named(typed);
    }
}
