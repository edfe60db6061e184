// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import org.bartizan.ui.Icons;
import org.eclipse.swt.graphics.Image;

/** The images of this bundle. Used on the UI thread. */
public final class Pictures {

    /** The path of the Discovery view's icon. */
    public static final String DISCOVERY = path("discovery");
    /** The path of the Address Cache view's icon. */
    public static final String CACHE = path("address-cache");
    /** The path of the icon of finding. */
    public static final String FIND = path("find");

    private Pictures() {
    }

    private static String path(String name) {
        return "icons/" + name + ".svg";
    }

    /** The image of that name. */
    public static Image of(String name) {
        return Icons.image(Pictures.class, path(name));
    }
}
