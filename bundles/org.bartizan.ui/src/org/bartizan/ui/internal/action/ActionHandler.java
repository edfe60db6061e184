// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.Set;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.internal.part.Selections;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Runs an action from the keyboard and from quick access. */
final class ActionHandler extends AbstractHandler {

    /** Keys that mean something else while people type. */
    private static final Set<String> TYPING = Set.of("DEL", "M1+Z", "M1+Y", "M1+A", "M1+C", "M1+V", "M1+X", "F2");

    private final ActionContribution action;

    ActionHandler(ActionContribution action) {
        this.action = action;
    }

    @Override
    public boolean isEnabled() {
        return !(typing() && TYPING.contains(action.key())) && action.enabled(Selections.current());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Actions.run(action);
        return null;
    }

    private static boolean typing() {
        Control control = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Spinner;
    }
}
