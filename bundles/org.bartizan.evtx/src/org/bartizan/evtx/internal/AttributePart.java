// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * An attribute before values are put in.
 *
 * @param name as in the file
 * @param xml what stands before the value in XML: a blank, the name and {@code ="}
 * @param parts the value
 */
record AttributePart(String name, String xml, Part[] parts) {

    /** Whether it is the same in each record. */
    boolean fixed() {
        for (Part part : parts) {
            if (!(part instanceof TextPart)) {
                return false;
            }
        }
        return true;
    }

    /** The value of one that is fixed, as it stands in XML when {@code xml}. */
    String fixedValue(boolean asXml) {
        StringBuilder value = new StringBuilder();
        for (Part part : parts) {
            TextPart text = (TextPart) part;
            value.append(asXml ? text.xml() : text.text());
        }
        return value.toString();
    }

    /** Whether it is left out with the values of an instance, which may be null. */
    boolean leftOut(Instance values) {
        return parts.length == 1 && parts[0] instanceof Substitution place && place.optional() && (values == null || values.lacks(place
                .id()));
    }
}
