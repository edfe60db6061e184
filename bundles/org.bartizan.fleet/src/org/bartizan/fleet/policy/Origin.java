// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

/**
 * Where something is set. No model object, so it can be kept.
 *
 * @param level the kind of place
 * @param id the id of the organisation, group or client
 * @param path its path by names below the organisation, such as {@code Corporate/Sales}; the name of the organisation itself
 */
public record Origin(Level level, String id, String path) {

    /** The last name of the path, such as {@code Sales}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
