// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

/** The ids of the views of this bundle, for whoever opens them. */
public final class Places {

    /** The Discovery view. */
    public static final String DISCOVERY_VIEW = "org.bartizan.discovery.ui.discovery";
    /** The Address Cache view. */
    public static final String CACHE_VIEW = "org.bartizan.discovery.ui.cache";

    private Places() {
    }
}
