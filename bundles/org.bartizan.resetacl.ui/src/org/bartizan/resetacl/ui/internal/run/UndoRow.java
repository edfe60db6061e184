// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.ProblemTexts;
import org.eclipse.osgi.util.NLS;

/**
 * An object of a run that is to be put back, or what became of it.
 *
 * @param picture the name of its image
 * @param what what is going to happen, or did, in a few words
 * @param text everything about it
 * @param changed whether somebody has changed it since the run
 */
record UndoRow(String computer, String path, String picture, String what, String text, boolean changed) {

    /** What is to be put back: all objects of a run but those that are as before, on these computers; on all when there are none. */
    static List<UndoRow> planned(RunDetails run, Set<String> computers) {
        return run.objects().stream().filter(object -> computers.isEmpty() || computers.contains(object.computer()))
                .filter(object -> object.state() == RunDetails.State.CHANGED || object.state() == RunDetails.State.UNKNOWN)
                .map(UndoRow::planned).toList();
    }

    private static UndoRow planned(RunDetails.Entry object) {
        String open = object.before().openTo();
        return new UndoRow(object.computer(), object.path(), "undo", open.isEmpty() ? Messages.Undo_as_before : NLS.bind(
                Messages.Undo_open_to, open), NLS.bind(Messages.Undo_lists, object.after().text(), object.before().text()), false);
    }

    /** What became of each of them; problems first. */
    static List<UndoRow> done(UndoResult result) {
        List<UndoRow> rows = new ArrayList<>();
        result.computers().forEach(computer -> computer.problems().forEach(problem -> rows.add(new UndoRow(computer.computer(), problem
                .path(), "failed", ProblemTexts.of(problem.kind()), problem.text(), problem
                        .kind() == Problem.Kind.CHANGED_SINCE))));
        result.computers().forEach(computer -> computer.objects().forEach(object -> rows.add(done(computer.computer(), object))));
        return List.copyOf(rows);
    }

    private static UndoRow done(String computer, UndoneObject object) {
        String what = switch (object.result()) {
            case RESTORED -> Messages.Undone_restored;
            case FORCED -> Messages.Undone_forced;
            case UNCHANGED -> Messages.Undone_unchanged;
        };
        return new UndoRow(computer, object.path(), "undone", what, what, false);
    }
}
