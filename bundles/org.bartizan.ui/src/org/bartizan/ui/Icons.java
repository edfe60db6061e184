// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Images out of bundles: SVG on a grid of 16 pixels, in colours that have contrast on light and on dark. Images are shared, live as long
 * as the display, and are never disposed of by callers. Used on the UI thread.
 */
public final class Icons {

    private static final Map<String, ImageDescriptor> DESCRIPTORS = new HashMap<>();

    private Icons() {
    }

    /**
     * The image at {@code path} in the bundle of {@code owner}.
     *
     * @return never null; a placeholder when there is no such file
     */
    public static Image image(Class<?> owner, String path) {
        return JFaceResources.getResources().create(descriptor(owner, path));
    }

    /** As {@link #image(Class, String)}, as a descriptor. */
    public static ImageDescriptor descriptor(Class<?> owner, String path) {
        Bundle bundle = FrameworkUtil.getBundle(owner);
        return DESCRIPTORS.computeIfAbsent(bundle.getBundleId() + "/" + bundle.getVersion() + "/" + path,
                key -> ImageDescriptor.createFromURL(bundle.getEntry(path)));
    }
}
