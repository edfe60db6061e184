// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;

import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.eclipse.swt.graphics.Image;

/**
 * A row of the tree.
 *
 * @param kind what it stands for
 * @param id identifies it in the tree
 * @param cells what its cells say, in the order of {@link AuditColumn}
 * @param level the worst that it has; null when nothing is known
 * @param computer the computer that it is or belongs to
 * @param object null unless it is an object
 * @param problem null unless it is a problem
 * @param children what is below it
 */
record AuditRow(Kind kind, String id, List<String> cells, Risk level, ComputerResult<AuditedObject> computer, AuditedObject object,
        Problem problem, List<AuditRow> children) {

    enum Kind {
        COMPUTER, PROBLEM, OBJECT, MORE
    }

    String cell(AuditColumn column) {
        return cells.get(column.ordinal());
    }

    /** Shape and colour of what is known. */
    Image image() {
        return switch (kind) {
            case COMPUTER -> level == null ? Pictures.of(computer.failed() ? "failed" : "computer") : Pictures.of(level);
            case PROBLEM -> Pictures.of("failed");
            case OBJECT -> Pictures.of(level);
            case MORE -> Pictures.of("more");
        };
    }

    /** The worst of this and of everything below it; -1 when nothing is known. */
    int worst() {
        int worst = level == null ? -1 : level.ordinal();
        for (AuditRow child : children) {
            worst = Math.max(worst, child.worst());
        }
        return worst;
    }
}
