// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairNote;
import org.eclipse.swt.graphics.Image;

/** A pair that a person should know of before importing. */
record Finding(Kind kind, PairNote note) {

    /** What there is to know; the gravest first. */
    enum Kind {
        REJECTED(Pictures.REJECTED), SHARED(Pictures.SHARED), KEPT(Pictures.KEPT);

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String label() {
            return switch (this) {
                case REJECTED -> Messages.Kind_rejected;
                case SHARED -> Messages.Kind_shared;
                case KEPT -> Messages.Kind_kept;
            };
        }

        Image image() {
            return Pictures.of(icon);
        }
    }

    /** Everything that a result tells pair by pair. */
    static List<Finding> of(ImportResult result) {
        List<Finding> all = new ArrayList<>();
        result.rejections().forEach(note -> all.add(new Finding(Kind.REJECTED, note)));
        result.sharedPairs().forEach(note -> all.add(new Finding(Kind.SHARED, note)));
        result.keptPairs().forEach(note -> all.add(new Finding(Kind.KEPT, note)));
        return List.copyOf(all);
    }

    /** How many there are, listed or not. */
    static long count(ImportResult result) {
        return result.rejected() + result.shared() + result.kept();
    }
}
