// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.Set;

import org.eclipse.emf.ecore.EPackage;

/**
 * A metamodel that is in use: what its bundle brings, and what organisations that are open have of earlier versions of it.
 *
 * @param metamodel registered with EMF
 * @param text its ecore
 * @param provided the names of what the bundle brings, as {@link Names} makes them; empty when there is no bundle
 * @param bundle its name and version; null when there is none, so that the extension is missing
 */
record Extension(EPackage metamodel, byte[] text, Set<String> provided, String bundle) {
}
