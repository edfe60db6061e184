// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

/** A recorded change does not fit the organisation that it is applied to: one of the files is damaged or from elsewhere. */
public final class InconsistentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconsistentException(String what) {
        super(what);
    }
}
