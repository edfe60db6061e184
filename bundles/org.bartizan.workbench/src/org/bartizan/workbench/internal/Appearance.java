// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.Preferences;

/** Applies and remembers the theme. Used on the UI thread. */
final class Appearance {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String KEY = "theme";

    private Appearance() {
    }

    /** The theme that was chosen; the desktop's until one is. */
    static Theme chosen() {
        return Theme.of(preferences().get(KEY, Theme.SYSTEM.name()));
    }

    /** Chooses a theme from now on. */
    static void choose(Theme theme) {
        preferences().put(KEY, theme.name());
        apply(theme);
    }

    static void apply(Theme theme) {
        apply(theme, Display.getCurrent());
    }

    /** As {@link #apply(Theme)}, also before there is a workbench. */
    static void apply(Theme theme, Display display) {
        boolean dark = theme == Theme.DARK || theme == Theme.SYSTEM && Display.isSystemDarkTheme();
        Services.find(IThemeManager.class).orElseThrow().getEngineForDisplay(display).setTheme(dark ? DARK : LIGHT, true);
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.bartizan.workbench");
    }
}
