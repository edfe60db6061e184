// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.Set;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.internal.editor.Editors;
import org.bartizan.ui.internal.explorer.ExplorerView;
import org.bartizan.ui.internal.part.ContributedPart;
import org.bartizan.ui.internal.part.Parts;
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

    /** Keys that act on what is selected in the Explorer, which is not what people mean while they are in another view. */
    private static final Set<String> IN_EXPLORER = Set.of("DEL", "F2");

    private final ActionContribution action;

    ActionHandler(ActionContribution action) {
        this.action = action;
    }

    @Override
    public boolean isEnabled() {
        String key = action.key() == null ? "" : action.key();
        return !(typing() && TYPING.contains(key) && !inEditor(key)) && (!IN_EXPLORER.contains(key) || inExplorer())
                && action.enabled(Selections.current());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Actions.run(action);
        return null;
    }

    /** Undo and redo of an editor are for what is typed in its fields. */
    private static boolean inEditor(String key) {
        return (key.equals("M1+Z") || key.equals("M1+Y")) && Editors.active().isPresent();
    }

    private static boolean inExplorer() {
        return Parts.active().flatMap(ContributedPart::view).filter(ExplorerView.class::isInstance).isPresent();
    }

    private static boolean typing() {
        Control control = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Spinner;
    }
}
