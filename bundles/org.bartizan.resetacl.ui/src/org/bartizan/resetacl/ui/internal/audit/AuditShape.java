// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

/**
 * How an audit is shown.
 *
 * @param filter what rows contain, in small letters; empty for all
 * @param nested whether keys are below the keys that they are in; otherwise all of a computer stand in one list
 * @param column what is sorted by
 * @param reversed whether the order is the other way round
 */
record AuditShape(String filter, boolean nested, AuditColumn column, boolean reversed) {

    static final AuditShape FIRST = new AuditShape("", false, AuditColumn.RISK, false);

    AuditShape filter(String text) {
        return new AuditShape(text.strip().toLowerCase(java.util.Locale.ROOT), nested, column, reversed);
    }

    AuditShape nested(boolean yes) {
        return new AuditShape(filter, yes, column, reversed);
    }

    /** By that column; the other way round when it is that one already. */
    AuditShape by(AuditColumn other) {
        return new AuditShape(filter, nested, other, other == column && !reversed);
    }
}
