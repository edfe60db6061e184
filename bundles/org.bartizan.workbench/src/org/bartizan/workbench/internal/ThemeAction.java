// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.Set;

import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;

/** Chooses one of the themes. */
record ThemeAction(Theme theme) implements ActionContribution {

    @Override
    public String id() {
        return "org.bartizan.workbench.theme." + name();
    }

    private String name() {
        return theme.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String label() {
        String label = switch (theme) {
            case LIGHT -> "Light Appearance";
            case DARK -> "Dark Appearance";
            case SYSTEM -> "Appearance of the Desktop";
        };
        return Appearance.chosen() == theme ? label + "  ✓" : label;
    }

    @Override
    public String description() {
        return "Changes the colours of the workbench at once.";
    }

    @Override
    public String icon() {
        return "icons/" + name() + ".svg";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.WINDOW_MENU);
    }

    @Override
    public int order() {
        return 210 + theme.ordinal();
    }

    @Override
    public void run(ActionContext context) {
        Appearance.choose(theme);
    }
}
