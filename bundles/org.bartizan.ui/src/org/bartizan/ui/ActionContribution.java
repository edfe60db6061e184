// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

import java.util.List;
import java.util.Set;

/**
 * Something a person can do with a capability. Register it as an OSGi service, usually a DS component with the capability's services as
 * constructor parameters; it is in the menus for as long as it is registered, and in quick access (Ctrl+3). Every method is called on
 * the UI thread and must neither block nor do I/O.
 */
public interface ActionContribution {

    /** Identifies the action among all; begins with the bundle's symbolic name. */
    String id();

    /** What the menu says, in title case with an ellipsis when a dialog follows, such as {@code Import Addresses…}. */
    String label();

    /** One sentence about what it is good for; shown on the Welcome page and as tooltip. */
    String description();

    /** The path of an SVG in the contributing bundle, such as {@code icons/import.svg}; null when there is none. */
    default String icon() {
        return null;
    }

    /** Where it appears; never empty. */
    Set<Place> places();

    /** Its position among the actions of a place, the smallest first. */
    default int order() {
        return 100;
    }

    /** The keys that run it in the notation of key bindings, such as {@code M1+SHIFT+I} (M1 is Ctrl, on macOS Command); null for none. */
    default String key() {
        return null;
    }

    /**
     * Whether it can run now.
     *
     * @param selection what is selected in the Explorer; may be empty
     */
    default boolean enabled(List<Node> selection) {
        return true;
    }

    /** Runs it; long work belongs into {@link ActionContext#background()}. */
    void run(ActionContext context);
}
