// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import org.eclipse.emf.ecore.EPackage;

/**
 * A metamodel that a bundle brings.
 *
 * @param uri the URI of its namespace
 * @param bundle the name and the version of the bundle, for people
 * @param text its ecore
 */
public record Contribution(String uri, String bundle, byte[] text) {

    /** Reads and checks what a bundle brings. */
    public static Contribution of(String bundle, byte[] text) throws RefusedMetamodelException {
        EPackage metamodel = MetamodelText.read(text);
        new ContributionCheck(metamodel).run();
        return new Contribution(metamodel.getNsURI(), bundle, text.clone());
    }
}
