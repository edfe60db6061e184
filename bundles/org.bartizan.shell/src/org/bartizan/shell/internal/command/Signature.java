// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.felix.service.command.CommandSession;
import org.bartizan.api.command.Examples;

/**
 * One way to call a command: a method.
 *
 * @param session whether the first parameter is the session
 * @param arguments the other parameters, in order
 */
public record Signature(Method method, boolean session, List<Argument> arguments) {

    private static Signature of(Method method) {
        Parameter[] parameters = method.getParameters();
        boolean session = parameters.length > 0 && parameters[0].getType() == CommandSession.class;
        int several = parameters.length - 1;
        while (several >= 0 && !Argument.takesAll(parameters[several])) {
            several--;
        }
        List<Argument> arguments = new ArrayList<>();
        for (int i = session ? 1 : 0; i < parameters.length; i++) {
            arguments.add(Argument.of(parameters[i], i == several));
        }
        return new Signature(method, session, List.copyOf(arguments));
    }

    /** The ways to call a function of a class, those with more arguments last; empty when it has no such method. */
    public static List<Signature> of(Class<?> commands, String function) {
        String plain = function.replace("-", "").toLowerCase(Locale.ROOT);
        List<Signature> found = Arrays.stream(commands.getMethods())
                .filter(m -> !m.isBridge() && !Modifier.isStatic(m.getModifiers()) && m.getDeclaringClass() != Object.class)
                .filter(m -> called(m.getName(), plain)).map(Signature::of)
                .sorted(Comparator.comparingInt((Signature s) -> s.positional().size()).thenComparing(s -> s.method.toString())).toList();
        List<Signature> exact = found.stream().filter(s -> !s.method.getName().toLowerCase(Locale.ROOT).equals("get" + plain)).toList();
        return exact.isEmpty() ? found : exact;
    }

    private static boolean called(String method, String function) {
        String name = method.toLowerCase(Locale.ROOT);
        return name.equals(function) || name.equals("_" + function) || name.equals("get" + function);
    }

    /** The arguments that are given by their place. */
    public List<Argument> positional() {
        return arguments.stream().filter(argument -> argument.option() == null).toList();
    }

    /** The arguments that are given by name. */
    public List<Argument> options() {
        return arguments.stream().filter(argument -> argument.option() != null).toList();
    }

    /** How many arguments must be given by their place. */
    public int fewest() {
        return (int) positional().stream().filter(argument -> !argument.rest()).count();
    }

    /** Whether that many arguments can be given by their place. */
    public boolean takes(int count) {
        return count == fewest() || count > fewest() && positional().stream().anyMatch(Argument::rest);
    }

    /** The option of that name, or null. */
    public Argument option(String name) {
        return options().stream().filter(argument -> argument.option().names().contains(name)).findFirst().orElse(null);
    }

    /** What the command does; may be empty. */
    public String description() {
        return Argument.description(method);
    }

    /** Command lines that show it in use. */
    public List<String> examples() {
        Examples examples = method.getAnnotation(Examples.class);
        return examples == null ? List.of() : List.of(examples.value());
    }
}
