// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.api.command.Column;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;

/** A line of {@code policy:exemptions}. */
record ExemptionRow(String path, String id, Map<String, String> settings, String reason, Instant expires, boolean expired,
        Duration left) {

    /** Every level whose settings expire, the first to end first. */
    static List<ExemptionRow> all(Organization organization, Instant now) {
        return Kind.LEVEL.all().apply(organization).stream()
                .filter(holder -> holder.getPolicy() != null && holder.getPolicy().isSetExpires() && holder.getPolicy()
                        .getExpires() != null)
                .map(holder -> of(holder, now)).sorted(Comparator.comparing(ExemptionRow::expires)).toList();
    }

    /** Of a level whose settings expire. */
    static ExemptionRow of(PolicyHolder holder, Instant now) {
        Policy policy = holder.getPolicy();
        Map<String, String> settings = new LinkedHashMap<>();
        policy.getSections().forEach(section -> Setting.of(section.eClass()).stream().filter(s -> section.eIsSet(s.feature()))
                .forEach(s -> settings.put(s.key(), s.text(section.eGet(s.feature())))));
        return new ExemptionRow(Paths.of(holder), holder.getId(), settings, policy.isSetReason() ? policy.getReason() : null, policy
                .getExpires(), Resolver.expired(policy, now), Duration.between(now, policy.getExpires()));
    }

    /** How many have expired. */
    static long countExpired(Organization organization) {
        return all(organization, Instant.now()).stream().filter(ExemptionRow::expired).count();
    }

    /** In a sentence. */
    String told() {
        return (expired ? "All of this expired at " + expires + " and has no effect any more" : "All of this expires at " + expires)
                + (reason == null ? "." : ". Reason: " + reason);
    }

    @SuppressWarnings("unchecked")
    static Column<ExemptionRow>[] columns(boolean json) {
        Column<ExemptionRow> path = Column.text("path", "EXEMPTED", ExemptionRow::path);
        Column<ExemptionRow> reason = Column.text("reason", "REASON", ExemptionRow::reason);
        Column<ExemptionRow> expires = Column.text("expires", "UNTIL", ExemptionRow::expires);
        return json
                ? new Column[] {path, Column.text("settings", "", ExemptionRow::settings), reason, expires,
                        Column.text("expired", "", ExemptionRow::expired), Column.text("id", "", ExemptionRow::id)}
                : new Column[] {path, Column.<ExemptionRow>text("settings", "SETTINGS", row -> row.settings.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "))), reason, expires,
                        Column.<ExemptionRow>text("left", "LEFT", row -> row.expired ? "EXPIRED" : row.left)};
    }
}
