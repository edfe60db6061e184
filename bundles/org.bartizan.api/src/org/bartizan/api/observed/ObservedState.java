// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.observed;

import java.util.Collection;
import java.util.Map;

/**
 * The latest observations of every computer, keyed by its id in the organisation; kept beside the organisation and never part of it.
 * Durable when {@link #record(Collection)} returns. Safe for use by several threads.
 */
public interface ObservedState {

    /** Keeps these observations, each replacing an older one of the same computer and key. */
    void record(Collection<Observation> observations);

    /** The latest observations of a computer by key; empty when there are none. */
    Map<String, Observation> of(String clientId);

    /** Calls {@code changed} after every change, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);
}
