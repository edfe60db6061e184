// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.List;

import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What an apply would do.
 *
 * @param tradeOffs what users will no longer be able to do
 * @param seen whether the person has acknowledged that before
 */
record Preview(ApplyResult result, List<String> tradeOffs, boolean seen) {

    long objects() {
        return result.computers().stream().mapToLong(computer -> computer.objects().size()).sum();
    }

    /** How many computers something changes on. */
    long computers() {
        return result.computers().stream().filter(computer -> !computer.objects().isEmpty()).count();
    }

    /** What the button says that does it. */
    String consequence() {
        if (objects() == 0) {
            return Messages.Reset_nothing;
        }
        String path = result.computers().stream().flatMap(computer -> computer.objects().stream()).findFirst().orElseThrow().path();
        return NLS.bind(Messages.Reset_close, Counts.objects(objects(), path), Counts.computers(computers()));
    }
}
