// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

import java.nio.file.Path;

/**
 * The data directory that this process owns. It is registered as a service once the process holds the directory's lock and
 * withdrawn before the lock is given up, so a component that needs durable state references it and nothing else.
 */
public interface DataDirectory {

    /** The directory itself, absolute; it exists and only its owner may enter it. */
    Path root();

    /**
     * A directory of a capability's own, created when missing.
     *
     * @param capability a short name such as {@code discovery}; lower-case letters, digits and dashes
     * @throws java.io.UncheckedIOException when it cannot be created
     */
    Path of(String capability);
}
