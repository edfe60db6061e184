// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.bartizan.ui.internal.part.Contributions;
import org.bartizan.ui.internal.part.Selections;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.graphics.Image;

/** The actions that are registered now. Used on the UI thread. */
public final class Actions {

    private Actions() {
    }

    /** The actions of a place, in order. */
    public static List<ActionContribution> at(Place place) {
        return Contributions.all(ActionContribution.class).stream().filter(action -> action.places().contains(place))
                .sorted(Comparator.comparingInt(ActionContribution::order).thenComparing(ActionContribution::label)).toList();
    }

    /** The action of that id. */
    public static Optional<ActionContribution> of(String id) {
        return Contributions.all(ActionContribution.class).stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** Runs an action on what is selected, unless it is not enabled. */
    public static void run(ActionContribution action) {
        List<Node> selection = Selections.current();
        if (action.enabled(selection)) {
            action.run(new WindowContext(selection));
        }
    }

    /** The image of an action, or null. */
    public static Image image(ActionContribution action) {
        return action.icon() == null ? null : Icons.image(action.getClass(), action.icon());
    }

    /** The label followed by the keys, as menus show them. */
    public static String menuText(ActionContribution action) {
        String keys = keys(action);
        return keys.isEmpty() ? action.label() : action.label() + "\t" + keys;
    }

    /** The keys of an action as people read them, such as {@code Ctrl+Shift+I}; empty when it has none. */
    public static String keys(ActionContribution action) {
        if (action.key() == null) {
            return "";
        }
        try {
            return KeySequence.getInstance(action.key()).format();
        } catch (ParseException e) {
            ILog.of(Actions.class).error("The keys " + action.key() + " of " + action.id() + " make no sense", e);
            return "";
        }
    }
}
