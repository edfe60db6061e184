// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.ui.internal.form.Words;
import org.bartizan.ui.table.Times;

/**
 * A line of a preview: one thing that happens to a number of computers.
 *
 * @param what the setting, the scan, or what becomes of the computers
 * @param from what holds before
 * @param to what holds afterwards
 * @param removed whether something goes
 * @param effect the same with its computers
 */
record PreviewRow(String what, String from, String to, boolean removed, Effect effect) {

    static List<PreviewRow> of(Preview preview) {
        List<PreviewRow> rows = new ArrayList<>();
        preview.effects().forEach(effect -> rows.add(of(effect)));
        return List.copyOf(rows);
    }

    private static PreviewRow of(Effect effect) {
        boolean removed = effect.kind() == Effect.Kind.SCAN_REMOVED || effect.kind() == Effect.Kind.COMPUTER_REMOVED;
        return new PreviewRow(what(effect), text(effect.from()), text(effect.to()), removed, effect);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String what(Effect effect) {
        return switch (effect.kind()) {
            case SETTING_CHANGED -> setting(effect.subject());
            case LOCK_CHANGED -> "Lock of " + setting(effect.subject());
            case SCAN_ADDED -> "Scan " + effect.subject() + " is added";
            case SCAN_CHANGED -> "Scan " + effect.subject();
            case SCAN_REMOVED -> "Scan " + effect.subject() + " is removed";
            case COMPUTER_ADDED -> "Computer is added";
            case COMPUTER_REMOVED -> "Computer is removed";
            case COMPUTER_CHANGED -> "Computer: " + effect.subject();
        };
    }

    private static String setting(String key) {
        return Setting.find(key).map(setting -> Words.label(setting.section()) + ": " + setting.label()).orElse(key);
    }

    long computers() {
        return effect.computers().size();
    }

    /** What the whole does, in a sentence or two. */
    static String summary(Preview preview) {
        if (preview.effects().isEmpty()) {
            return "No computer changes.";
        }
        long settings = preview.effects().stream().filter(effect -> effect.kind() == Effect.Kind.SETTING_CHANGED
                || effect.kind() == Effect.Kind.LOCK_CHANGED).map(Effect::subject).distinct().count();
        long gone = of(preview).stream().filter(PreviewRow::removed).count()
                + preview.changes().stream().filter(change -> change.kind() == Change.Kind.REMOVE && objects(change)).count();
        return Times.count(preview.computers(), "computer changes", "computers change")
                + (settings == 0 ? "" : ", in " + Times.count(settings, "setting", "settings")) + ". "
                + (gone == 0 ? "Nothing is removed." : "Something is removed: see the lines that say so.");
    }

    private static boolean objects(Change change) {
        return change.feature().equals("scheduledScans") || change.feature().equals("clients") || change.feature().equals("servers");
    }
}
