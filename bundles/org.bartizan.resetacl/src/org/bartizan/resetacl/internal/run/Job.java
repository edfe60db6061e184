// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.List;

import org.bartizan.api.access.Place;
import org.bartizan.resetacl.provider.Machine;

/**
 * What is to be done on one computer.
 *
 * @param machine the computer
 * @param kind what the provider is called
 * @param paths the keys or files, each with everything below it
 * @param place where the right is needed
 */
public record Job(Machine machine, String kind, List<String> paths, Place place) {

    /** Copies the paths. */
    public Job {
        paths = List.copyOf(paths);
    }
}
