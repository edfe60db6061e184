// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;

/** Finds the method that a command line means and the values of its parameters. */
final class Binder {

    private final String command;
    private final List<Signature> signatures;
    private final String usage;

    /** What was typed, sorted: options by name, the rest by place. */
    private record Given(Map<String, Object> options, List<Object> places) {
    }

    /** A method and its values, ready to be called. */
    record Call(Signature signature, Object[] values) {
    }

    Binder(String command, List<Signature> signatures) {
        this.command = command;
        this.signatures = signatures;
        this.usage = Usage.line(command, signatures);
    }

    /** @throws UsageException when no method takes these arguments */
    Call bind(CommandSession session, List<Object> arguments) {
        Given given = sort(arguments);
        List<Signature> fitting = signatures.stream().filter(s -> s.takes(given.places.size()))
                .filter(s -> given.options.keySet().stream().allMatch(name -> s.option(name) != null)).toList();
        if (fitting.isEmpty()) {
            throw refused(given);
        }
        String misfit = "";
        for (Signature signature : fitting) {
            try {
                return new Call(signature, values(signature, session, given));
            } catch (Coercion.Misfit e) {
                misfit = e.getMessage();
            }
        }
        throw new UsageException(command, misfit, usage);
    }

    private Given sort(List<Object> arguments) {
        Given given = new Given(new LinkedHashMap<>(), new ArrayList<>());
        boolean ended = false;
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            String text = argument instanceof CharSequence chars ? chars.toString() : "";
            Argument option = ended ? null : option(text);
            if (option != null) {
                if (option.option().takesValue() && ++i == arguments.size()) {
                    throw new UsageException(command, text + " needs a value, " + option.name(), usage);
                }
                given.options.put(text, option.option().takesValue() ? arguments.get(i) : option.option().present());
            } else if (!ended && text.equals("--")) {
                ended = true;
            } else if (!ended && text.startsWith("--") && text.length() > 2) {
                throw unknownOption(text);
            } else {
                given.places.add(argument);
            }
        }
        return given;
    }

    private Argument option(String name) {
        return name.startsWith("-")
                ? signatures.stream().map(signature -> signature.option(name)).filter(option -> option != null).findFirst().orElse(null)
                : null;
    }

    private UsageException unknownOption(String name) {
        List<String> names = signatures.stream().flatMap(s -> s.options().stream()).flatMap(o -> o.option().names().stream()).distinct()
                .toList();
        String question = Nearest.question(name, names);
        return new UsageException(command, "it has no option " + name + (question.isEmpty() ? "" : " (" + question + ")"), usage);
    }

    private UsageException refused(Given given) {
        int count = given.places.size();
        if (signatures.stream().anyMatch(signature -> signature.takes(count))) {
            return new UsageException(command, "it does not take " + String.join(" and ", given.options.keySet()) + " with "
                    + (count == 1 ? "1 argument" : count + " arguments"), usage);
        }
        List<Argument> longest = signatures.getLast().positional();
        int fewest = signatures.stream().mapToInt(Signature::fewest).min().orElse(0);
        if (count < fewest) {
            Argument missing = signatures.getFirst().positional().get(count);
            return new UsageException(command, missing.name() + " is missing", usage);
        }
        if (longest.isEmpty()) {
            return new UsageException(command, "it takes no arguments, and '" + given.places.getFirst() + "' is one", usage);
        }
        return new UsageException(command, "it takes " + (longest.size() == 1 ? "1 argument" : longest.size() + " arguments")
                + " at most, and there are " + count
                + " (put quotes around a text with spaces)", usage);
    }

    private Object[] values(Signature signature, CommandSession session, Given given) throws Coercion.Misfit {
        List<Object> values = new ArrayList<>();
        if (signature.session()) {
            values.add(session);
        }
        int place = 0;
        for (Argument argument : signature.arguments()) {
            if (argument.option() != null) {
                values.add(option(argument, session.currentDir(), given.options));
            } else if (argument.rest()) {
                int end = place + given.places.size() - signature.fewest();
                values.add(rest(argument, session.currentDir(), given.places.subList(place, end)));
                place = end;
            } else {
                values.add(one(argument, given.places.get(place++), session.currentDir()));
            }
        }
        return values.toArray();
    }

    private static Object option(Argument argument, Path directory, Map<String, Object> given) throws Coercion.Misfit {
        Object value = argument.option().absent();
        for (String name : argument.option().names()) {
            value = given.getOrDefault(name, value);
        }
        boolean none = "".equals(value) && given.keySet().stream().noneMatch(argument.option().names()::contains);
        return none ? Coercion.none(argument.type()) : one(argument, value, directory);
    }

    private static Object rest(Argument argument, Path directory, List<Object> given) throws Coercion.Misfit {
        List<Object> values = new ArrayList<>();
        for (Object each : given) {
            values.add(one(argument, each, directory));
        }
        if (!argument.container().isArray()) {
            return values;
        }
        Object array = Array.newInstance(argument.type(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private static Object one(Argument argument, Object value, Path directory) throws Coercion.Misfit {
        try {
            return Coercion.to(argument.type(), value, directory);
        } catch (Coercion.Misfit e) {
            String name = argument.option() == null ? argument.name() : argument.option().names().getFirst();
            throw new Coercion.Misfit(name + " " + e.getMessage());
        }
    }
}
