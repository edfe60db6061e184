// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.Comparator;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** An audit in one sentence. */
public final class AuditSummary {

    private AuditSummary() {
    }

    /** How many objects others may change. */
    public static long open(AuditResult result) {
        return result.computers().stream().flatMap(computer -> computer.objects().stream()).filter(object -> object.risk().open()).count();
    }

    /** The sentence. */
    public static String text(AuditResult result) {
        long examined = result.computers().stream().mapToLong(ComputerResult::examined).sum();
        String path = result.computers().stream().flatMap(computer -> computer.objects().stream()).map(AuditedObject::path).findFirst()
                .orElse("");
        long failed = result.computers().stream().filter(ComputerResult::failed).count();
        String found = NLS.bind(Messages.Summary_found, new Object[] {Times.number(open(result)), Counts.objects(examined, path), Counts
                .computers(result.computers().size())});
        String problems = failed == 0 ? "" : "  ·  " + NLS.bind(Messages.Summary_problems, Counts.computers(failed));
        String how = NLS.bind(result.cancelled() ? Messages.Summary_stopped : Messages.Summary_took, Times.lasting(result.took()));
        return found + problems + "  ·  " + how;
    }

    /** The worst that was found; a failure where nothing could be read. */
    public static Image image(AuditResult result) {
        return result.computers().stream().flatMap(computer -> computer.objects().stream()).map(AuditedObject::risk).max(Comparator
                .<Risk>naturalOrder()).map(Pictures::of).orElseGet(() -> Pictures.of("failed"));
    }
}
