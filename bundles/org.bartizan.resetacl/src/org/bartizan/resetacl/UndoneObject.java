// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/**
 * A registry key or file that undo dealt with.
 *
 * @param path as in {@link AuditedObject#path}
 * @param result what became of it; what could not be put back is a {@link Problem}
 */
public record UndoneObject(String path, Result result) {

    /** What became of it. */
    public enum Result {
        /** What was there before the run is there again, byte for byte. */
        RESTORED,
        /** The same, in place of what somebody had changed since. */
        FORCED,
        /** It was as before the run already. */
        UNCHANGED
    }
}
