// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.io.IOException;
import java.io.InputStream;

/**
 * A metamodel that was kept.
 *
 * @param uri the URI of its namespace
 * @param text its ecore
 */
public record KeptText(String uri, byte[] text) {

    /** Reads a metamodel; an exception says why it cannot be used. */
    public static KeptText read(InputStream in) throws IOException {
        byte[] text = in.readNBytes(MetamodelText.LARGEST + 1);
        try {
            return new KeptText(MetamodelText.read(text).getNsURI(), text);
        } catch (RefusedMetamodelException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
