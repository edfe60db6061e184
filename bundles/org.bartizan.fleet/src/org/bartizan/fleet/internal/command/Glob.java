// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.bartizan.model.Named;

/**
 * A pattern for names: {@code *} stands for any letters, {@code ?} for one, and case does not matter. A pattern with a slash is for the whole
 * path below the organization, any other for the name.
 */
final class Glob implements Predicate<Named> {

    private final Pattern pattern;
    private final boolean path;

    Glob(String typed) {
        StringBuilder regex = new StringBuilder();
        for (String part : typed.strip().split("(?<=[*?])|(?=[*?])")) {
            regex.append(switch (part) {
                case "*" -> ".*";
                case "?" -> ".";
                default -> Pattern.quote(part);
            });
        }
        pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        path = typed.indexOf('/') >= 0;
    }

    static boolean isPattern(String typed) {
        return typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0;
    }

    /** Matches what one of the patterns matches; everything when there is none. */
    static Predicate<Named> any(List<String> typed) {
        return typed.isEmpty() ? object -> true : typed.stream().<Predicate<Named>>map(Glob::new).reduce(Predicate::or).orElseThrow();
    }

    /** The pattern for a text that is not the name of an object. */
    static Predicate<String> ofText(String typed) {
        Glob glob = new Glob(typed);
        return text -> glob.pattern.matcher(text).matches();
    }

    @Override
    public boolean test(Named object) {
        String text = path ? Paths.of(object) : String.valueOf(object.getName());
        return pattern.matcher(text).matches();
    }
}
