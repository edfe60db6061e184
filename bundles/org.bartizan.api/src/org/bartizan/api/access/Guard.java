// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.util.Collection;
import java.util.List;

/**
 * Decides whether who acts on this thread (see {@link org.bartizan.api.Author}) may do something. A service. Whoever changes something that
 * users share requires it for good: without a guard there is no such service either, so that stopping the guard opens no door. Safe for
 * use by several threads; does no I/O.
 */
public interface Guard {

    /** Lets everybody do everything; for tools and tests, where there are no users. */
    Guard OPEN = new Guard() {
        @Override
        public boolean active() {
            return false;
        }

        @Override
        public void require(String tried, Collection<Need> needs) {
            // everybody may
        }
    };

    /** Whether there are users, so that rights are asked for at all. */
    boolean active();

    /**
     * Returns if who acts has all these rights.
     *
     * @param tried what is to be done, so that it completes "Cannot …"
     * @throws NotPermittedException when one is missing, or nobody is logged in although there are users
     */
    void require(String tried, Collection<Need> needs);

    /** As {@link #require(String, Collection)}, for one right. */
    default void require(String tried, Right right, Place place) {
        require(tried, List.of(new Need(right, place)));
    }
}
