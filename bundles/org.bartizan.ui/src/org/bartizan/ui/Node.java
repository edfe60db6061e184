// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.Objects;

/**
 * An object of the organisation as the Explorer shows it; what a selection consists of. Never a model object: look it up by its id.
 *
 * @param kind what it is
 * @param id its id in the organisation; of a folder, an id of its own
 * @param name what people call it
 */
public record Node(Kind kind, String id, String name) {

    /** What an object is. */
    public enum Kind {
        /** The organisation itself. */
        ORGANIZATION,
        /** The folder that holds the sites. */
        SITES,
        /** A site. */
        SITE,
        /** A server group. */
        SERVER_GROUP,
        /** A server. */
        SERVER,
        /** A client group. */
        CLIENT_GROUP,
        /** A client. */
        CLIENT,
        /** The policy of one of these, under the id of the object that it hangs on. */
        POLICY,
        /** A scheduled scan. */
        SCHEDULED_SCAN,
        /** A blackout window. */
        BLACKOUT_WINDOW
    }

    /** Checks that nothing is missing. */
    public Node {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
