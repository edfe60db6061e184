// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.apache.felix.service.command.Descriptor;

/**
 * One parameter of a command.
 *
 * @param name what help calls it, such as {@code CLIENT-GROUP}
 * @param description what it means; may be empty
 * @param type the type of one value
 * @param container null, or the type that takes all arguments that the others leave: a List or an array
 * @param option how it is given by name; null for an argument that is given by its place
 */
public record Argument(String name, String description, Class<?> type, Class<?> container, Option option) {

    /**
     * @param names the names, each with its dashes
     * @param present the value when only the name is given; null when a value follows
     * @param absent the value when the option is not given
     */
    public record Option(List<String> names, String present, String absent) {

        /** Whether a value follows the name. */
        public boolean takesValue() {
            return present == null;
        }
    }

    /** @param several whether it takes as many arguments as are left for it */
    static Argument of(Parameter parameter, boolean several) {
        org.apache.felix.service.command.Parameter annotation = parameter
                .getAnnotation(org.apache.felix.service.command.Parameter.class);
        Class<?> type = parameter.getType();
        Class<?> container = several ? type : null;
        Option option = annotation == null ? null
                : new Option(List.of(annotation.names()), specified(annotation.presentValue()), annotation.absentValue());
        Class<?> single = container == null ? type : element(parameter.getParameterizedType());
        return new Argument(display(parameter, single), description(parameter), single, container, option);
    }

    /** Whether it takes all arguments that the others leave; those before and after it are given their own first. */
    public boolean rest() {
        return container != null;
    }

    private static String specified(String value) {
        return org.apache.felix.service.command.Parameter.UNSPECIFIED.equals(value) ? null : value;
    }

    /** Whether a parameter can take several arguments that are given by their place. */
    static boolean takesAll(Parameter parameter) {
        Class<?> type = parameter.getType();
        boolean option = parameter.isAnnotationPresent(org.apache.felix.service.command.Parameter.class);
        return !option && takesAll(type);
    }

    private static boolean takesAll(Class<?> type) {
        return type.isArray() || type == List.class || type == Collection.class || type == Iterable.class;
    }

    private static Class<?> element(Type type) {
        Type element = switch (type) {
            case ParameterizedType parameterized -> parameterized.getActualTypeArguments()[0];
            case GenericArrayType array -> array.getGenericComponentType();
            case Class<?> plain when plain.isArray() -> plain.getComponentType();
            default -> String.class;
        };
        return element instanceof Class<?> plain ? plain : String.class;
    }

    private static String display(Parameter parameter, Class<?> type) {
        if (parameter.isNamePresent()) {
            return parameter.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toUpperCase(Locale.ROOT);
        }
        if (type == Path.class) {
            return "FILE";
        }
        return type.isPrimitive() && type != boolean.class && type != char.class ? "NUMBER" : "VALUE";
    }

    static String description(AnnotatedElement element) {
        Descriptor descriptor = element.getAnnotation(Descriptor.class);
        return descriptor == null ? "" : descriptor.value().strip();
    }
}
