// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.List;
import java.util.Locale;

import org.bartizan.ui.internal.part.Contributions;
import org.bartizan.ui.internal.part.Parts;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.PlatformUI;

/** What the product needs to know of the contributed views to lay out a perspective. Used on the UI thread of a running workbench. */
public final class Views {

    private Views() {
    }

    /** The views that are registered now, in the order in which they stand beside each other. */
    public static List<ViewContribution> all() {
        return Contributions.views();
    }

    /** Makes the views that are registered now known to the workbench, so that a perspective can name them. */
    public static void describe() {
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        EModelService models = PlatformUI.getWorkbench().getService(EModelService.class);
        all().forEach(view -> Parts.describe(application, models, view));
    }

    /** The id that the perspective must give to the folder of an area. */
    public static String stack(ViewContribution.Area area) {
        return Parts.STACK + area.name().toLowerCase(Locale.ROOT);
    }

    /** Opens the view of that id, or brings it to front; does nothing when there is none. */
    public static void show(String viewId) {
        Parts.show(viewId);
    }
}
