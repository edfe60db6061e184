// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.Comparator;

import org.bartizan.resetacl.ui.internal.Messages;

/** The columns of the tree. */
enum AuditColumn {
    PATH(320), RISK(100), OPEN_TO(110), OWNER(110);

    private final int width;

    AuditColumn(int width) {
        this.width = width;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    int width() {
        return width;
    }

    String title() {
        return switch (this) {
            case PATH -> Messages.Column_path;
            case RISK -> Messages.Column_risk;
            case OPEN_TO -> Messages.Column_open_to;
            case OWNER -> Messages.Column_owner;
        };
    }

    /** How rows beside each other compare; the risk puts the worst first. */
    Comparator<AuditRow> order() {
        if (this == RISK) {
            return Comparator.comparingInt(AuditRow::worst).reversed();
        }
        return Comparator.comparing(row -> row.cell(this), String.CASE_INSENSITIVE_ORDER);
    }
}
