// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog;

import java.time.Duration;

/**
 * How long events are kept: until they are too old or there are too many.
 *
 * @param age the age up to which they are kept, or null for ever
 * @param bytes how much room they may need on the disk, or 0 for any
 */
public record Retention(Duration age, long bytes) {

    /** Keeps everything. */
    public static final Retention FOREVER = new Retention(null, 0);

    /** Checks the values. */
    public Retention {
        if (bytes < 0 || age != null && (age.isNegative() || age.isZero())) {
            throw new IllegalArgumentException("Nothing can be kept for " + age + " in " + bytes + " bytes");
        }
    }
}
