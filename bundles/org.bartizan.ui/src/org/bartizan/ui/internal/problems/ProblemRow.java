// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.Problem;
import org.bartizan.ui.internal.editor.Target;
import org.bartizan.ui.internal.exempt.Exemption;
import org.bartizan.ui.table.Times;

/**
 * A line of the Problems view.
 *
 * @param error whether the organisation is not valid; else something that people should look after
 * @param object where, by names
 * @param message what is wrong
 * @param objectId the id of the object
 * @param feature the name of the feature; may be empty
 */
record ProblemRow(boolean error, String object, String message, String objectId, String feature) {

    /** Everything that is wrong, in the background. */
    static List<ProblemRow> all(Fleet fleet) {
        List<ProblemRow> rows = new ArrayList<>();
        if (fleet.exists()) {
            fleet.validate().forEach(problem -> rows.add(of(problem)));
            fleet.read(Exemption::all).stream().filter(Exemption::expired).forEach(exemption -> rows.add(new ProblemRow(false,
                    exemption.path().replace(" / ", "/") + "/" + exemption.client().name(), "The exemption has expired "
                            + Times.brief(exemption.expires()) + " and does not count any more: " + exemption.settings() + ".",
                    exemption.client().id(), Target.EXPIRES)));
        }
        return List.copyOf(rows);
    }

    private static ProblemRow of(Problem problem) {
        return new ProblemRow(true, problem.object(), problem.message(), problem.objectId(), problem.feature());
    }
}
