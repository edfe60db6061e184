// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import org.bartizan.ui.Icons;
import org.bartizan.ui.ViewContribution;
import org.bartizan.ui.internal.part.Contributions;
import org.bartizan.ui.internal.part.Parts;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Window &gt; Show View: the contributed views and the platform's that belong to the System Center. */
public final class ShowViewMenu extends ContributionItem {

    /** The platform's view of long work. */
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    /** The platform's view of errors. */
    public static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        Mnemonics letters = new Mnemonics(menu);
        for (ViewContribution view : Contributions.views()) {
            add(menu, letters, view.id(), view.label(), Icons.image(view.getClass(), view.icon()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, letters, PROGRESS, "Progress", Icons.image(ShowViewMenu.class, "icons/progress.svg"));
        add(menu, letters, ERROR_LOG, "Error Log", Icons.image(ShowViewMenu.class, "icons/error-log.svg"));
    }

    private static void add(Menu menu, Mnemonics letters, String id, String label, Image image) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(letters.mark(label));
        item.setImage(image);
        item.setData(id);
        item.addListener(SWT.Selection, e -> Parts.show(id));
    }
}
