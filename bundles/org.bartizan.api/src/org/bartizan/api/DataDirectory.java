// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /**
     * Whether a file lies in a data directory, or would if it were made, through whatever links. For what people may write anywhere but there:
     * the accounts and journals in it are for Bartizan alone.
     *
     * @param root the real path of the data directory
     */
    static boolean holds(Path root, Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            // A link to nowhere would be followed, and what it leads to be made.
            Path real = Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) || folder == null ? absolute.toRealPath() : folder.toRealPath();
            return real.startsWith(root);
        } catch (IOException e) {
            return Files.isSymbolicLink(absolute) || absolute.normalize().startsWith(root);
        }
    }
}
