// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int SHOWN = 3;
    private static final int LONGEST = 64;

    private Nearest() {
    }

    /** The names that are nearest to what was typed, the nearest first; empty when none is near. */
    public static List<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) {
        }
        return names.stream().map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(SHOWN).map(Near::name).toList();
    }

    /** " Did you mean …?" for a message, or empty when nothing is near. */
    public static String question(String typed, Collection<String> names) {
        List<String> near = to(typed, names);
        return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "?";
    }

    /** How many letters to insert, remove, replace or swap with their neighbour to get from one to the other. */
    static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, steps);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(String from, String to, int i, int j, int[][] steps) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
