// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.Map;

/** Keeps the metamodels of the extensions whose values an organisation has or had. */
public interface Keeper {

    /** The ecore of each, by the URI of its namespace. */
    Map<String, byte[]> kept();
}
