// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Lost;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;

/** What one level itself sets, locks and schedules. */
final class LevelReport {

    /**
     * One line.
     *
     * @param without why it has no effect; null when it has
     */
    private record Line(String kind, String name, String text, Object value, boolean locked, String without) {
    }

    private LevelReport() {
    }

    static Report of(PolicyHolder holder, Instant now, boolean json) {
        EffectivePolicy effective = new Resolver(now).of(holder);
        List<Line> lines = new ArrayList<>();
        Policy policy = holder.getPolicy();
        if (policy != null) {
            policy.getSections().forEach(section -> settings(section, effective, holder.getId(), lines));
        }
        for (ScheduledScan scan : holder.getScheduledScans()) {
            lines.add(new Line("scan", scan.getName(), "", scan.getId(), scan.isLocked(), effective.scans().stream()
                    .flatMap(s -> s.lost().stream()).filter(l -> l.value().equals(scan.getId())).map(LevelReport::why).findFirst().orElse(
                            null)));
        }
        Report report = Report.table(lines, columns(json)).json(json);
        if (lines.isEmpty()) {
            return report.note(holder.getName() + " sets nothing of its own.");
        }
        return policy == null || !policy.isSetExpires() ? report : report.note(ExemptionRow.of(holder, now).told());
    }

    private static void settings(PolicySection section, EffectivePolicy effective, String id, List<Line> lines) {
        for (Setting setting : Setting.of(section.eClass())) {
            boolean set = section.eIsSet(setting.feature());
            boolean locked = section.getLocked().contains(setting.feature().getName());
            if (set || locked) {
                Object value = set ? section.eGet(setting.feature()) : null;
                String without = set ? effective.find(setting).stream().flatMap(r -> r.lost().stream()).filter(l -> l.at().id().equals(id))
                        .map(LevelReport::why).findFirst().orElse(null) : "a lock without a value";
                lines.add(new Line("setting", setting.key(), setting.text(value), PreviewReport.typed(setting, value), locked, without));
            }
        }
    }

    private static String why(Lost lost) {
        return switch (lost.reason()) {
            case NEARER_VALUE -> "replaced further down";
            case LOCKED_ABOVE -> "locked above";
            case EXPIRED -> "expired";
        };
    }

    @SuppressWarnings("unchecked")
    private static Column<Line>[] columns(boolean json) {
        Column<Line> kind = Column.text("kind", "", Line::kind);
        Column<Line> name = Column.text("name", "SETTING", line -> json || line.kind.equals("setting") ? line.name : "scan " + line.name);
        Column<Line> text = Column.text("text", "VALUE", Line::text);
        Column<Line> locked = Column.text("locked", "LOCKED", line -> json ? (Object) line.locked : line.locked ? "locked" : "");
        Column<Line> without = Column.text("noEffect", "NO EFFECT", Line::without);
        return json ? new Column[] {kind, name, Column.text("value", "", Line::value), text, locked, without}
                : new Column[] {name, text, locked, without};
    }
}
