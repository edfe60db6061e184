// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;

/**
 * A list of keys or files that a level of the organisation wants closed.
 *
 * @param setAt the path of the level that sets it; empty for what holds where nothing is set
 * @param files whether these are files of the computer that Bartizan runs on; otherwise they are registry keys
 * @param paths the keys or files, each with everything below it
 */
public record Profile(String setAt, boolean files, List<String> paths) {

    /** Copies the paths. */
    public Profile {
        paths = List.copyOf(paths);
    }
}
