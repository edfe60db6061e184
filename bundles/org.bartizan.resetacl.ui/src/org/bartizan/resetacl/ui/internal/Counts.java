// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import org.bartizan.ui.table.Times;

/** Numbers of things, in words. */
public final class Counts {

    private Counts() {
    }

    /** Such as {@code 2 computers}. */
    public static String computers(long number) {
        return Times.count(number, Messages.Count_computer, Messages.Count_computers);
    }

    /**
     * Such as {@code 214 keys}.
     *
     * @param path one of them, which tells whether they are keys or files
     */
    public static String objects(long number, String path) {
        return path.startsWith("/") ? Times.count(number, Messages.Count_file, Messages.Count_files)
                : Times.count(number, Messages.Count_key, Messages.Count_keys);
    }

    /** Such as {@code 3 problems}. */
    public static String problems(long number) {
        return Times.count(number, Messages.Count_problem, Messages.Count_problems);
    }
}
