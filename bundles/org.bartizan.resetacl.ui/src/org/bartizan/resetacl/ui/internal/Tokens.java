// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.ArrayList;
import java.util.List;

/** Several names in one line: separated by commas, semicolons or line ends, in quotation marks where a name contains one of those. */
public final class Tokens {

    private static final String SEPARATORS = ",;\n\r";

    private Tokens() {
    }

    /** The names in a text; blank ones do not count. */
    public static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                add(tokens, token);
            } else {
                token.append(c);
            }
        }
        add(tokens, token);
        return List.copyOf(tokens);
    }

    private static void add(List<String> tokens, StringBuilder token) {
        String name = token.toString().strip();
        token.setLength(0);
        if (!name.isEmpty()) {
            tokens.add(name);
        }
    }

    /** A text of which {@link #split} makes these names again; quotation marks in them are left out. */
    public static String join(List<String> names) {
        return String.join(", ", names.stream().map(Tokens::quoted).toList());
    }

    private static String quoted(String name) {
        String plain = name.replace("\"", "");
        return plain.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0) ? "\"" + plain + "\"" : plain;
    }
}
