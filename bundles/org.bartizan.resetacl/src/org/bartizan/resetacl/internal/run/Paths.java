// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.Comparator;

/** The order of keys and files for people. */
final class Paths {

    /** As in a tree: an object, what is below it, then its next neighbour; capital and small letters count as the same first. */
    static final Comparator<String> ORDER = Comparator.comparing((String path) -> path.replace('\\', '\1').replace('/', '\1'),
            String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder());

    private Paths() {
    }
}
