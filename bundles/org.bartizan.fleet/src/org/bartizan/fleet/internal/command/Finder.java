// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;

/**
 * Finds what people name: by a name that is the only one, by the end of a path such as {@code Sales/Boston/pc-1}, or by id. Of one state of
 * the organization, for one command.
 */
final class Finder {

    private static final int NAMED = 8;

    private final Organization organization;
    private final String tried;
    private final Map<Kind<?>, Map<String, List<Named>>> byName = new HashMap<>();

    /** @param tried what the command does, so that it completes "Cannot …" */
    Finder(Organization organization, String tried) {
        this.organization = organization;
        this.tried = tried;
    }

    /** @throws BartizanException that names the candidates when there is not exactly one */
    <T extends Named> T one(Kind<T> kind, String typed) {
        List<T> found = find(kind, typed);
        if (found.isEmpty()) {
            throw unknown(kind, typed);
        }
        if (found.size() > 1) {
            throw ambiguous(kind, typed, found);
        }
        return found.getFirst();
    }

    /** Whether something is called what was typed, clearly or not. */
    <T extends Named> boolean is(Kind<T> kind, String typed) {
        return !find(kind, typed).isEmpty();
    }

    /** As {@link #one}, null when nothing was typed. */
    <T extends Named> T oneOrNull(Kind<T> kind, String typed) {
        return typed == null || typed.isBlank() ? null : one(kind, typed);
    }

    /**
     * What several names, paths, ids and patterns with {@code *} and {@code ?} mean, each object once.
     *
     * @throws BartizanException when nothing is typed, or one of them finds nothing or is not clear
     */
    <T extends Named> List<T> several(Kind<T> kind, List<String> typed) {
        if (typed.isEmpty()) {
            throw new BartizanException(tried, "no " + kind.singular() + " is named", "Name one or more, or give a pattern such as 'pc-*'");
        }
        Set<T> found = new LinkedHashSet<>();
        for (String each : typed) {
            if (Glob.isPattern(each)) {
                List<? extends T> matching = kind.all().apply(organization).stream().filter(new Glob(each)).toList();
                if (matching.isEmpty()) {
                    throw new BartizanException(tried, "no " + kind.singular() + " matches “" + each + "”", "See " + kind.list());
                }
                found.addAll(matching);
            } else {
                found.add(one(kind, each));
            }
        }
        return List.copyOf(found);
    }

    @SuppressWarnings("unchecked")
    private <T extends Named> List<T> find(Kind<T> kind, String typed) {
        List<String> segments = Paths.segments(typed);
        Map<String, List<Named>> names = byName.computeIfAbsent(kind, this::index);
        List<T> found = (List<T>) names.getOrDefault(key(segments.getLast()), List.of()).stream()
                .filter(object -> Paths.endsWith(object, segments)).toList();
        List<T> exact = found.stream().filter(object -> object.getName().equals(segments.getLast())).toList();
        if (exact.size() == 1) {
            return exact;
        }
        if (!found.isEmpty()) {
            List<T> whole = found.stream().filter(object -> Paths.of(object).equalsIgnoreCase(String.join("/", segments))).toList();
            return segments.size() > 1 && whole.size() == 1 ? whole : found;
        }
        return kind.all().apply(organization).stream().filter(object -> typed.strip().equals(object.getId())).map(object -> (T) object)
                .toList();
    }

    private Map<String, List<Named>> index(Kind<?> kind) {
        Map<String, List<Named>> names = new HashMap<>();
        for (Named object : kind.all().apply(organization)) {
            names.computeIfAbsent(key(object.getName()), name -> new ArrayList<>(1)).add(object);
        }
        return names;
    }

    private BartizanException ambiguous(Kind<?> kind, String typed, List<? extends Named> found) {
        List<String> paths = found.stream().limit(NAMED).map(object -> Paths.of(object) + " (" + object.getId() + ")").toList();
        String more = found.size() > NAMED ? " and " + (found.size() - NAMED) + " more" : "";
        return new BartizanException(tried, found.size() + " " + kind.plural() + " are called “" + typed + "”: " + String.join(", ",
                paths)
                + more, "Write more of the path, or the id");
    }

    private BartizanException unknown(Kind<?> kind, String typed) {
        List<String> near = Similar.to(Paths.segments(typed).getLast(), kind.all().apply(organization), NAMED);
        String next = near.isEmpty() ? "See " + kind.list() : "Did you mean " + String.join(", ", near) + "? See " + kind.list();
        return new BartizanException(tried, "there is no " + kind.singular() + " “" + typed + "”", next);
    }

    private static String key(String name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }
}
