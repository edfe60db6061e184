// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.List;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.part.Selections;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The entries of one place in a menu, made anew each time the menu opens. */
public final class PlaceMenu extends ContributionItem implements IExecutableExtension {

    private static final int GROUP = 100;

    private Place place;

    /** Made by the platform, which then names the place. */
    public PlaceMenu() {
    }

    /** The entries of that place. */
    public PlaceMenu(Place place) {
        this.place = place;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        place = Place.valueOf((String) data);
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        fill(menu, index, Actions.at(place), place == Place.EXPLORER_MENU);
    }

    /** Adds actions to a menu, with a line between those whose order has another hundred. */
    static void fill(Menu menu, int index, List<ActionContribution> actions, boolean onlyEnabled) {
        int at = index < 0 ? menu.getItemCount() : index;
        int group = -1;
        Mnemonics letters = new Mnemonics(menu);
        for (ActionContribution action : actions) {
            boolean enabled = action.enabled(Selections.current());
            if (onlyEnabled && !enabled) {
                continue;
            }
            if (group >= 0 && group != action.order() / GROUP) {
                new MenuItem(menu, SWT.SEPARATOR, at++);
            }
            group = action.order() / GROUP;
            MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
            item.setText(letters.mark(Actions.menuText(action)));
            item.setImage(Actions.image(action));
            item.setToolTipText(action.description());
            item.setData(action.id());
            item.setEnabled(enabled);
            item.addListener(SWT.Selection, e -> Actions.run(action));
        }
    }
}
