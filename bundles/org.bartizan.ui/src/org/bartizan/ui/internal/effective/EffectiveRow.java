// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.effective;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bartizan.fleet.policy.Lost;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.ResolvedScan;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.ui.internal.editor.EngineMarks;
import org.bartizan.ui.internal.editor.Location;

/**
 * A line of the effective policy.
 *
 * @param key identifies the line
 * @param section the section, as people call it
 * @param name the setting or scan
 * @param value what holds, with its unit
 * @param source where it is set; null for the default
 * @param lockedAt where it is locked; null when it is not
 * @param lost what is set elsewhere and why it does not hold; empty when there is nothing
 * @param engine what the engines make of it; empty for scans
 * @param place where to find it in the editor of its source
 */
record EffectiveRow(String key, String section, String name, String value, Origin source, Origin lockedAt, String lost, String engine,
        Location place) {

    static EffectiveRow of(ResolvedSetting resolved) {
        var setting = resolved.setting();
        return new EffectiveRow(setting.key(), setting.sectionLabel(), setting.label() + (setting.missing() ? " (from a missing extension)"
                : ""), value(setting.text(resolved.value())), resolved
                        .source(), resolved.lockedAt(), lost(resolved.lost(), each -> value(setting.text(each.value()))), EngineMarks.how(
                                setting),
                new Location(Location.section(setting.section()), setting.feature().getName()));
    }

    static EffectiveRow of(ResolvedScan scan) {
        String does = scan.does().entrySet().stream().filter(each -> List.of("recurrence", "days", "time", "extent").contains(each
                .getKey()))
                .map(each -> each.getValue()).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
        return new EffectiveRow("scan " + scan.id(), "Scheduled scans", scan.name(), does, scan.source(), scan.locked() ? scan.source()
                : null, lost(scan.lost(), each -> "another one"), "", new Location(Location.part(scan.id()), ""));
    }

    private static String value(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private static String lost(List<Lost> lost, Function<Lost, String> text) {
        return lost.stream().map(each -> each.at().name() + " has " + text.apply(each) + switch (each.reason()) {
            case NEARER_VALUE -> ", but a nearer level sets something else";
            case LOCKED_ABOVE -> ", but it is locked above";
            case EXPIRED -> ", but that has expired";
        }).collect(Collectors.joining("; "));
    }

    String from() {
        return source == null ? "default" : source.path().replace("/", " / ");
    }

    String locked() {
        return lockedAt == null ? "" : lockedAt.path().replace("/", " / ");
    }
}
