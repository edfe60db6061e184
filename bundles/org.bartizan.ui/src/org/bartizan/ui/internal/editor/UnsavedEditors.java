// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bartizan.ui.table.Times;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.jface.dialogs.MessageDialog;

/**
 * Asks before parts with unsaved changes are closed, and saves them as Ctrl+S does: with a preview, and what cannot be saved stays open. Used on
 * the UI thread.
 */
final class UnsavedEditors implements ISaveHandler {

    private static final int SAVE = 0;
    private static final int DISCARD = 1;

    private final ISaveHandler platform;

    /** @param platform saves the parts that are no editors of ours */
    UnsavedEditors(ISaveHandler platform) {
        this.platform = platform;
    }

    @Override
    public boolean save(MPart part, boolean confirm) {
        return saveParts(List.of(part), confirm);
    }

    @Override
    public boolean saveParts(Collection<MPart> parts, boolean confirm) {
        List<MPart> dirty = dirty(parts);
        return dirty.isEmpty() || switch (confirm ? ask(dirty) : Save.YES) {
            case YES -> dirty.stream().allMatch(this::save);
            case NO -> {
                dirty.forEach(UnsavedEditors::discard);
                yield true;
            }
            case CANCEL -> false;
        };
    }

    @Override
    public Save promptToSave(MPart part) {
        return ask(List.of(part));
    }

    @Override
    public Save[] promptToSave(Collection<MPart> parts) {
        Save answer = ask(dirty(parts));
        return parts.stream().map(part -> answer).toArray(Save[]::new);
    }

    private static List<MPart> dirty(Collection<MPart> parts) {
        List<MPart> tabs = Editors.all();
        return parts.stream().filter(MPart::isDirty).sorted((one, other) -> tabs.indexOf(one) - tabs.indexOf(other)).toList();
    }

    private static Save ask(List<MPart> dirty) {
        String one = dirty.getFirst().getLabel();
        boolean single = dirty.size() == 1;
        String question = single ? one + " has changes that are not saved" + edited(dirty.getFirst()).map(": "::concat).orElse("") + "."
                : Times.number(dirty.size()) + " editors have changes that are not saved:\n\n" + dirty.stream().map(part -> "•  " + part
                        .getLabel() + edited(part).map(": "::concat).orElse("")).collect(Collectors.joining("\n"));
        return switch (MessageDialog.open(MessageDialog.QUESTION, Editors.shell(), single ? "Close " + one : "Close " + Times.number(dirty
                .size()) + " editors", question, 0, "Save " + Times.count(dirty.size(), "editor", "editors"), "Discard", "Cancel")) {
            case SAVE -> Save.YES;
            case DISCARD -> Save.NO;
            default -> Save.CANCEL;
        };
    }

    private static Optional<String> edited(MPart part) {
        return Editors.of(part).map(EditorPart::edited).filter(words -> !words.isEmpty());
    }

    private boolean save(MPart part) {
        Optional<EditorPart> editor = Editors.of(part);
        boolean saved = editor.isPresent() ? editor.get().persist() : platform.save(part, false);
        if (!saved) {
            Editors.front(part);
        }
        return saved;
    }

    private static void discard(MPart part) {
        Editors.of(part).ifPresentOrElse(EditorPart::discard, () -> part.setDirty(false));
    }
}
