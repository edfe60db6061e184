// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.bartizan.api.command.Column;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Lost;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.ResolvedScan;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Setting;

/**
 * A line of {@code policy:effective}: a setting or a scheduled scan that holds.
 *
 * @param value for scripts
 * @param lost what lost, each for scripts
 * @param why what lost, for people
 */
record PolicyRow(String kind, String name, String label, String text, Object value, Origin source, Origin lockedAt,
        List<Map<String, Object>> lost, String why) {

    /** @param wanted the settings to tell of; scans are told of when all settings are wanted */
    static List<PolicyRow> of(EffectivePolicy policy, Set<Setting> wanted, boolean scans) {
        List<PolicyRow> rows = new ArrayList<>();
        policy.settings().stream().filter(s -> wanted.contains(s.setting())).map(PolicyRow::of).forEach(rows::add);
        if (scans) {
            policy.scans().stream().map(PolicyRow::of).forEach(rows::add);
        }
        return rows;
    }

    private static PolicyRow of(ResolvedSetting resolved) {
        Setting setting = resolved.setting();
        List<Map<String, Object>> lost = resolved.lost().stream().map(l -> forScripts(l, PreviewReport.typed(setting, l.value()))).toList();
        String why = resolved.lost().stream().map(l -> l.at().name() + ": " + setting.text(l.value()) + " (" + reason(l) + ")")
                .collect(Collectors.joining(", "));
        return new PolicyRow("setting", setting.key(), setting.label(), setting.text(resolved.value()),
                PreviewReport.typed(setting, resolved.value()), resolved.source(), resolved.lockedAt(), lost, why);
    }

    private static PolicyRow of(ResolvedScan scan) {
        String text = scan.does().entrySet().stream().filter(e -> List.of("recurrence", "days", "time").contains(e.getKey()))
                .map(Map.Entry::getValue).filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
        String off = "no".equals(scan.does().get("enabled")) ? "switched off; " : "";
        List<Map<String, Object>> lost = scan.lost().stream().map(l -> forScripts(l, l.value())).toList();
        String why = scan.lost().stream().map(l -> l.at().name() + ": a scan of this name (" + reason(l) + ")").collect(Collectors.joining(
                ", "));
        return new PolicyRow("scan", scan.name(), scan.name(), off + text, scan.does(), scan.source(), scan.locked() ? scan.source()
                : null, lost, why);
    }

    private static Map<String, Object> forScripts(Lost lost, Object value) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", PreviewReport.origin(lost.at()));
        told.put("value", value);
        told.put("reason", lost.reason());
        return told;
    }

    private static String reason(Lost lost) {
        return switch (lost.reason()) {
            case NEARER_VALUE -> "further out";
            case LOCKED_ABOVE -> "locked above";
            case EXPIRED -> "expired";
        };
    }

    /**
     * Everything for scripts.
     *
     * @param engines which tell what they cannot carry out
     */
    @SuppressWarnings("unchecked")
    static Column<PolicyRow>[] columns(boolean json, Engines engines) {
        Column<PolicyRow> name = Column.text("name", "SETTING", row -> row.kind.equals("scan") && !json ? "scan " + row.name : row.name);
        if (json) {
            return new Column[] {Column.text("kind", "", PolicyRow::kind), name, Column.text("label", "", PolicyRow::label),
                    Column.text("value", "", PolicyRow::value), Column.text("text", "", PolicyRow::text),
                    Column.<PolicyRow>text("source", "", row -> row.source == null ? null : PreviewReport.origin(row.source)),
                    Column.<PolicyRow>text("lockedAt", "", row -> row.lockedAt == null ? null : PreviewReport.origin(row.lockedAt)),
                    Column.text("lost", "", PolicyRow::lost),
                    Column.<PolicyRow>text("unsupported", "", row -> row.kind.equals("scan") ? Map.of() : engines.reasons(row.name))};
        }
        return new Column[] {name, Column.text("text", "VALUE", PolicyRow::text),
                Column.<PolicyRow>text("source", "FROM", row -> row.source == null ? "default" : row.source.name()),
                Column.<PolicyRow>text("lockedAt", "LOCKED AT", row -> row.lockedAt == null ? "" : row.lockedAt.name()),
                Column.text("why", "DOES NOT HOLD", PolicyRow::why),
                Column.<PolicyRow>text("unsupported", "UNSUPPORTED", row -> row.kind.equals("scan") ? "" : engines.cannot(row.name))};
    }
}
