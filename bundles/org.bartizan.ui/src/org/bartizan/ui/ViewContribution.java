// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import org.eclipse.swt.widgets.Composite;

/**
 * A view of a capability. Register it as an OSGi service, usually a DS component with the capability's services as constructor
 * parameters. While it is registered the view is in <em>Window &gt; Show View</em> and in quick access; when it is withdrawn its open
 * part is closed, and opened again at its place when a contribution of the same id returns. Every method is called on the UI thread.
 */
public interface ViewContribution {

    /** Identifies the view among all, also in the remembered layout; begins with the bundle's symbolic name. */
    String id();

    /** What its tab says. */
    String label();

    /** The path of an SVG in the contributing bundle, such as {@code icons/inbox.svg}. */
    String icon();

    /** Where it opens first. */
    default Area area() {
        return Area.BOTTOM;
    }

    /** Whether it is open in a fresh window. */
    default boolean openAtFirst() {
        return false;
    }

    /** Its position among the views of its area, the smallest first. */
    default int order() {
        return 100;
    }

    /** Makes the content of the view in {@code parent}, which fills the part and has no layout yet. Must neither block nor do I/O. */
    View create(Composite parent, ViewContext context);

    /** The parts of the window. */
    enum Area {
        /** The tall column at the left, where the Explorer is. */
        LEFT,
        /** The large space in the middle. */
        CENTER,
        /** The wide space at the bottom. */
        BOTTOM,
        /** The narrow column at the right. */
        RIGHT
    }
}
