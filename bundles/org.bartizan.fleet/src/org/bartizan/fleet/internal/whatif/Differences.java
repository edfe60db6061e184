// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.fleet.internal.whatif.Effects.Difference;
import org.bartizan.fleet.policy.Effect.Kind;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.ResolvedScan;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Setting;

/** Finds out in what two policies, or two descriptions of a computer, differ. */
final class Differences {

    private static final String LOCKED = "locked";

    private final Map<String, Integer> ranks = new HashMap<>();

    /** The place of a setting in the metamodel; 0 for everything else. */
    int rank(Difference difference) {
        return ranks.getOrDefault(difference.subject(), 0);
    }

    List<Difference> facts(Map<String, String> before, Map<String, String> after) {
        if (before.isEmpty()) {
            return List.of();
        }
        return before.keySet().stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> Difference.of(Kind.COMPUTER_CHANGED, name, before.get(name), after.get(name))).toList();
    }

    List<Difference> policies(EffectivePolicy before, EffectivePolicy after) {
        List<Difference> found = new ArrayList<>();
        List<ResolvedSetting> old = before.settings();
        List<ResolvedSetting> now = after.settings();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            Setting setting = i < old.size() ? old.get(i).setting() : now.get(i).setting();
            ranks.putIfAbsent(setting.key(), i);
            setting(at(old, i, setting, before), at(now, i, setting, after), found);
        }
        scans(byName(before.scans()), byName(after.scans()), found);
        return found;
    }

    /** Policies have their settings in the same order, unless a section turned up that is registered nowhere. */
    private static ResolvedSetting at(List<ResolvedSetting> settings, int place, Setting setting, EffectivePolicy policy) {
        return place < settings.size() && settings.get(place).setting().equals(setting) ? settings.get(place)
                : policy.find(setting).orElseGet(() -> new ResolvedSetting(setting, setting.defaultValue(), null, null, List.of()));
    }

    private static void setting(ResolvedSetting before, ResolvedSetting after, List<Difference> found) {
        Setting setting = before.setting();
        if (!Objects.equals(before.value(), after.value())) {
            found.add(new Difference(Kind.SETTING_CHANGED, setting.key(), setting.text(before.value()), setting.text(after.value()),
                    before.source(), after.source()));
        }
        if ((before.lockedAt() == null) != (after.lockedAt() == null)) {
            found.add(new Difference(Kind.LOCK_CHANGED, setting.key(), lock(before), lock(after), before.lockedAt(), after.lockedAt()));
        }
    }

    private static String lock(ResolvedSetting setting) {
        return setting.lockedAt() == null ? "not locked" : LOCKED;
    }

    private static Map<String, ResolvedScan> byName(List<ResolvedScan> scans) {
        Map<String, ResolvedScan> named = new LinkedHashMap<>();
        scans.forEach(scan -> named.put(scan.name().toLowerCase(Locale.ROOT), scan));
        return named;
    }

    private static void scans(Map<String, ResolvedScan> before, Map<String, ResolvedScan> after, List<Difference> found) {
        before.forEach((name, scan) -> {
            ResolvedScan next = after.get(name);
            if (next == null) {
                found.add(new Difference(Kind.SCAN_REMOVED, scan.name(), summary(scan), null, scan.source(), null));
            } else {
                changed(scan, next, found);
            }
        });
        after.forEach((name, scan) -> {
            if (!before.containsKey(name)) {
                found.add(new Difference(Kind.SCAN_ADDED, scan.name(), null, summary(scan), null, scan.source()));
            }
        });
    }

    private static void changed(ResolvedScan before, ResolvedScan after, List<Difference> found) {
        Map<String, String> old = everything(before);
        Map<String, String> now = everything(after);
        List<String> names = Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct()
                .filter(name -> !Objects.equals(old.get(name), now.get(name))).toList();
        if (!names.isEmpty()) {
            found.add(new Difference(Kind.SCAN_CHANGED, before.name(), told(names, old), told(names, now), before.source(), after
                    .source()));
        }
    }

    private static Map<String, String> everything(ResolvedScan scan) {
        Map<String, String> all = new LinkedHashMap<>(scan.does());
        all.put(LOCKED, scan.locked() ? "yes" : "no");
        return all;
    }

    private static String told(List<String> names, Map<String, String> values) {
        return names.stream().map(name -> name + " " + values.getOrDefault(name, "not set")).collect(Collectors.joining(", "));
    }

    /** When it runs, which is how people know scans apart. */
    private static String summary(ResolvedScan scan) {
        return Stream.of("recurrence", "days", "time").map(scan.does()::get).filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
