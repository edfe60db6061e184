// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.bartizan.shell.internal.print.People;

/** The page that explains one command. */
final class CommandHelp {

    /** Narrow enough for most terminals, and the same everywhere, so that examples look alike. */
    private static final int WIDTH = 96;
    private static final int LEAST = 30;

    private final Command command;

    CommandHelp(Command command) {
        this.command = command;
    }

    /** The first sentence of what a command does; a command that has just gone has none. */
    static String firstSentence(Command command) {
        try {
            String description = command.description();
            int end = description.indexOf(". ");
            String first = end < 0 ? description : description.substring(0, end);
            return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        } catch (IllegalStateException e) {
            return "";
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String description = command.description();
        if (!description.isEmpty()) {
            lines.addAll(wrapped(description, WIDTH));
            lines.add("");
        }
        lines.add("Usage: " + command.usage());
        section("Arguments", arguments(), lines);
        section("Options", options(), lines);
        List<String> examples = command.signatures().reversed().stream().flatMap(signature -> signature.examples().stream()).distinct()
                .toList();
        if (!examples.isEmpty()) {
            lines.add("");
            lines.add("Examples:");
            examples.forEach(example -> lines.add("  " + example));
        }
        return lines;
    }

    private Map<String, String> arguments() {
        Map<String, String> described = new LinkedHashMap<>();
        int fewest = command.signatures().stream().mapToInt(Signature::fewest).min().orElse(0);
        for (Signature signature : command.signatures().reversed()) {
            int place = 0;
            for (Argument argument : signature.positional()) {
                boolean optional = argument.rest() || place++ >= fewest;
                String text = String.join("; ", strings(argument.description(), choices(argument), optional ? "may be left out" : ""));
                described.putIfAbsent(argument.rest() ? argument.name() + "..." : argument.name(), text);
            }
        }
        return described;
    }

    private Map<String, String> options() {
        Map<String, String> described = new TreeMap<>();
        for (Argument option : Usage.options(command.signatures()).values()) {
            String absent = option.option().absent();
            boolean tell = option.option().takesValue() && !absent.isEmpty();
            List<String> others = option.option().names().subList(1, option.option().names().size());
            described.put(Usage.call(option), String.join("; ", strings(option.description(), choices(option),
                    tell ? "default " + absent : "", others.isEmpty() ? "" : "also " + String.join(", ", others))));
        }
        return described;
    }

    private static List<String> strings(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1)
                : part).toList();
    }

    private static String choices(Argument argument) {
        return !argument.type().isEnum() ? "" : "one of " + Arrays.stream(argument.type().getEnumConstants())
                .map(constant -> People.constant((Enum<?>) constant)).collect(Collectors.joining(", "));
    }

    private static void section(String title, Map<String, String> described, List<String> lines) {
        if (described.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        int width = described.keySet().stream().mapToInt(String::length).max().orElse(0);
        described.forEach((name, text) -> {
            List<String> parts = wrapped(text, Math.max(LEAST, WIDTH - width - 4));
            lines.add(("  " + name + " ".repeat(width - name.length() + 2) + parts.getFirst()).stripTrailing());
            parts.stream().skip(1).forEach(part -> lines.add(" ".repeat(width + 4) + part));
        });
    }

    /** The text in lines that are no longer than {@code width} where words allow it; at least one line. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
