// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.bartizan.model.Named;

/** Names that somebody who mistyped may have meant. */
final class Similar {

    private static final int FARTHEST = 2;

    private Similar() {
    }

    /** The paths of those whose name contains what was typed or differs in at most two letters, the nearest first. */
    static List<String> to(String typed, Collection<? extends Named> objects, int limit) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        record Near(String path, int distance) {
        }
        return objects.stream().filter(object -> object.getName() != null)
                .map(object -> new Near(Paths.of(object), distance(wanted, object.getName().toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= FARTHEST).sorted(Comparator.comparingInt(Near::distance)).limit(limit).map(Near::path)
                .toList();
    }

    /** How many letters differ; more than {@link #FARTHEST} when that is out of reach. */
    static int distance(String one, String other) {
        if (one.length() > 2 && one.length() < other.length() && other.contains(one)) {
            return FARTHEST;
        }
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int above = row[k];
                int changed = one.charAt(i - 1) == other.charAt(k - 1) ? diagonal : diagonal + 1;
                row[k] = Math.min(changed, Math.min(above, row[k - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
