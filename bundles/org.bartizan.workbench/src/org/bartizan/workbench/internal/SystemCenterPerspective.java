// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.List;

import org.bartizan.ui.ViewContribution;
import org.bartizan.ui.ViewContribution.Area;
import org.bartizan.ui.Views;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** System Center: the Explorer at the left, what one works on in the middle, what happens at the bottom. */
public class SystemCenterPerspective implements IPerspectiveFactory {

    static final String ID = "org.bartizan.workbench.systemCenter";

    static void describeViews() {
        Views.describe();
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String editor = layout.getEditorArea();
        List<ViewContribution> views = Views.all();
        IFolderLayout left = layout.createFolder(Views.stack(Area.LEFT), IPageLayout.LEFT, 0.26f, editor);
        IFolderLayout bottom = layout.createFolder(Views.stack(Area.BOTTOM), IPageLayout.BOTTOM, 0.64f, editor);
        IFolderLayout right = layout.createFolder(Views.stack(Area.RIGHT), IPageLayout.RIGHT, 0.71f, editor);
        IFolderLayout center = layout.createFolder(Views.stack(Area.CENTER), IPageLayout.LEFT, 0.99f, editor);
        fill(left, Area.LEFT, views);
        fill(center, Area.CENTER, views);
        fill(right, Area.RIGHT, views);
        fill(bottom, Area.BOTTOM, views);
        bottom.addPlaceholder("org.eclipse.ui.views.ProgressView");
        bottom.addView("org.eclipse.pde.runtime.LogView");
    }

    private static void fill(IFolderLayout folder, Area area, List<ViewContribution> views) {
        for (ViewContribution view : views) {
            if (view.area() == area && view.openAtFirst()) {
                folder.addView(view.id());
            } else if (view.area() == area) {
                folder.addPlaceholder(view.id());
            }
        }
    }
}
