// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.Preferences;

/** Applies and remembers the theme. Used on the UI thread. */
final class Appearance {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String KEY = "theme";

    private static Colours colours;

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

    /** To be called before the workbench is created: it then opens in that theme, instead of being painted twice. */
    static void begin(Theme theme) {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", id(theme));
    }

    private static void apply(Theme theme) {
        if (colours == null) {
            colours = new Colours(Display.getCurrent(), Appearance::style);
        }
        engine().setTheme(id(theme), true);
        colours.renew();
    }

    private static void style() {
        for (Shell shell : Display.getCurrent().getShells()) {
            engine().applyStyles(shell, true);
        }
    }

    private static String id(Theme theme) {
        return theme == Theme.DARK || theme == Theme.SYSTEM && Display.isSystemDarkTheme() ? DARK : LIGHT;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeManager.class).getEngineForDisplay(Display.getCurrent());
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.bartizan.workbench");
    }
}
