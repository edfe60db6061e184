// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.List;

import org.bartizan.api.access.Place;

/**
 * A computer of the organisation, without model objects.
 *
 * @param name what people call it
 * @param addresses IP addresses or DNS names, possibly none
 * @param place its server group
 * @param keys the registry keys that its effective policy wants closed
 * @param files the files that its effective policy wants closed
 */
record KnownComputer(String name, List<String> addresses, Place place, List<String> keys, List<String> files) {

    KnownComputer {
        addresses = List.copyOf(addresses);
        keys = List.copyOf(keys);
        files = List.copyOf(files);
    }
}
