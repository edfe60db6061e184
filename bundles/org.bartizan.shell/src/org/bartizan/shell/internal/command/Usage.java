// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** How a command is called, in a line. */
final class Usage {

    private Usage() {
    }

    /** One line, or one for each way to call it where a single one would be wrong. */
    static String line(String command, List<Signature> signatures) {
        if (signatures.isEmpty()) {
            return command;
        }
        Signature longest = signatures.getLast();
        if (signatures.stream().allMatch(signature -> startsLike(signature, longest))) {
            return line(command, longest, signatures.getFirst().fewest(), options(signatures).values());
        }
        return signatures.stream().map(s -> line(command, s, s.fewest(), s.options())).collect(Collectors.joining("\n       "));
    }

    /** The options of all ways to call it, by their first name. */
    static Map<String, Argument> options(List<Signature> signatures) {
        Map<String, Argument> options = new LinkedHashMap<>();
        for (Signature signature : signatures.reversed()) {
            signature.options().forEach(option -> options.putIfAbsent(option.option().names().getFirst(), option));
        }
        return options;
    }

    private static boolean startsLike(Signature signature, Signature longest) {
        List<Argument> some = signature.positional();
        List<Argument> all = longest.positional();
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).name().equals(all.get(i).name()) || some.get(i).rest() != all.get(i).rest()) {
                return false;
            }
        }
        return true;
    }

    private static String line(String command, Signature signature, int fewest, Iterable<Argument> options) {
        StringJoiner line = new StringJoiner(" ");
        line.add(command);
        int place = 0;
        for (Argument argument : signature.positional()) {
            String name = argument.rest() ? argument.name() + "..." : argument.name();
            line.add(argument.rest() || place >= fewest ? "[" + name + "]" : name);
            place += argument.rest() ? 0 : 1;
        }
        for (Argument option : options) {
            line.add("[" + call(option) + "]");
        }
        return line.toString();
    }

    /** An option with its value. */
    static String call(Argument option) {
        String name = option.option().names().getFirst();
        return option.option().takesValue() ? name + " " + option.name() : name;
    }
}
