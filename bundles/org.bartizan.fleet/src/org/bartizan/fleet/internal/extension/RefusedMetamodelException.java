// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

/** A metamodel cannot be used. The message says why, as a clause without a full stop. */
public final class RefusedMetamodelException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedMetamodelException(String why) {
        super(why);
    }

    RefusedMetamodelException(String why, Throwable cause) {
        super(why, cause);
    }
}
