// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.List;

/** How columns share the width of a table. */
final class Widths {

    private Widths() {
    }

    /**
     * The most that a column may have so that all together fit: those that want less get what they want, the widest are cut to this.
     *
     * @param wanted what each wants, in pixels
     * @param room what there is, in pixels
     * @param least what a column has at least, even where there is no room
     */
    static int most(List<Integer> wanted, int room, int least) {
        List<Integer> sorted = wanted.stream().sorted().toList();
        int left = room;
        for (int i = 0; i < sorted.size(); i++) {
            int each = left / (sorted.size() - i);
            if (sorted.get(i) > each) {
                return Math.max(least, each);
            }
            left -= sorted.get(i);
        }
        return Integer.MAX_VALUE;
    }
}
