// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Edits of some detached objects, on a command stack of EMF. Used by one thread, in the workbench the UI thread. */
public final class EditSession {

    private final List<? extends EObject> roots;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<Runnable> listeners = new ArrayList<>();
    private Object typing;
    private boolean silent;

    /** @param roots the objects, which nobody else changes */
    public EditSession(List<? extends EObject> roots) {
        this.roots = List.copyOf(roots);
        stack.addCommandStackListener(event -> tell());
    }

    private void tell() {
        if (!silent) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** The objects that are edited. */
    public List<? extends EObject> roots() {
        return roots;
    }

    /**
     * Makes the change that somebody's typing means by now, in place of the one that it meant a moment ago, so that undo takes back the whole.
     *
     * @param where identifies the field and the time during which it has the keyboard
     */
    public void type(Object where, Runnable change) {
        Command before = stack.getUndoCommand();
        if (typing != null && typing == where && before != null) {
            silent = true;
            stack.undo();
            silent = false;
        }
        typing = null;
        change.run();
        boolean changed = stack.getUndoCommand() != null && stack.getUndoCommand() != before && !stack.canRedo();
        typing = changed ? where : null;
        if (!changed) {
            tell();
        }
    }

    /** Makes a change that can be undone. */
    public void change(String title, Runnable change) {
        typing = null;
        stack.execute(new ChangeCommand(List.<Notifier>copyOf(roots)) {
            @Override
            public String getLabel() {
                return title;
            }

            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    /** Takes the latest change back, if there is one. */
    public void undo() {
        typing = null;
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Makes the change again that was taken back last, if there is one. */
    public void redo() {
        typing = null;
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /** What undo would take back; null when there is nothing. */
    public String undoLabel() {
        return label(stack.canUndo() ? stack.getUndoCommand() : null);
    }

    /** What redo would make again; null when there is nothing. */
    public String redoLabel() {
        return label(stack.canRedo() ? stack.getRedoCommand() : null);
    }

    private static String label(Command command) {
        return command == null ? null : command.getLabel();
    }

    /** Whether there are changes that can be taken back. */
    public boolean edited() {
        return stack.canUndo();
    }

    /** Calls {@code listener} after every change, undo and redo. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops calling it. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
