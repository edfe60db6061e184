// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;

/** Makes lists without duplicates equal with few changes: what stays is not touched, and as little as possible is moved. */
final class Sequence {

    private Sequence() {
    }

    /** Removes, inserts and moves until {@code list} equals {@code wanted}. */
    static void align(EList<Object> list, List<?> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        Set<Object> keep = new HashSet<>(wanted);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!keep.contains(list.get(i))) {
                list.remove(i);
            }
        }
        insert(list, wanted);
        order(list, wanted);
    }

    /** Inserts what is missing, each behind its predecessor in {@code wanted}; what is in the list stays, also what is not wanted. */
    static void insert(EList<Object> list, List<?> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        Set<Object> there = new HashSet<>(list);
        int at = -1;
        Object previous = null;
        for (Object value : wanted) {
            if (!there.contains(value)) {
                int before = at >= 0 && at < list.size() && list.get(at) == previous ? at : previous == null ? -1 : list.indexOf(previous);
                at = before + 1;
                list.add(at, value);
            } else if (previous != null && at + 1 < list.size() && list.get(at + 1) == value) {
                at++;
            } else {
                at = -1;
            }
            previous = value;
        }
    }

    /**
     * Moves values until those that {@code wanted} has stand in its order.
     *
     * @param list with every value of {@code wanted} in it
     */
    static void order(EList<Object> list, List<?> wanted) {
        if (list.equals(wanted)) {
            return;
        }
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            places.put(list.get(i), i);
        }
        int[] from = wanted.stream().mapToInt(places::get).toArray();
        boolean[] stays = longestAscending(from);
        for (int i = 0; i < from.length; i++) {
            if (!stays[i]) {
                int old = list.indexOf(wanted.get(i));
                int previous = i == 0 ? -1 : list.indexOf(wanted.get(i - 1));
                list.move(old < previous ? previous : previous + 1, old);
            }
        }
    }

    /** Marks a longest ascending subsequence of distinct numbers. */
    static boolean[] longestAscending(int[] numbers) {
        int[] before = new int[numbers.length];
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[tails.get(middle)] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        boolean[] marks = new boolean[numbers.length];
        Arrays.fill(marks, false);
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            marks[i] = true;
        }
        return marks;
    }
}
