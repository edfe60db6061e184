// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bartizan.fleet.policy.Lost.Reason;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;

/** What holds at one level for the settings of one section. Immutable; levels that set nothing of it share it. */
final class SectionState {

    private static final Comparator<Origin> OUTERMOST_FIRST = Comparator.comparing(Origin::level)
            .thenComparingLong(o -> o.path().chars().filter(c -> c == '/').count());

    private final ResolvedSetting[] settings;
    private final Map<Setting, Integer> places;

    private SectionState(ResolvedSetting[] settings, Map<Setting, Integer> places) {
        this.settings = settings;
        this.places = places;
    }

    static SectionState untouched(EClass type) {
        List<Setting> all = Setting.of(type);
        return new SectionState(all.stream().map(s -> new ResolvedSetting(s, s.defaultValue(), null, null, List.of()))
                .toArray(ResolvedSetting[]::new),
                IntStream.range(0, all.size()).boxed().collect(Collectors.toUnmodifiableMap(all::get, i -> i)));
    }

    List<ResolvedSetting> settings() {
        return List.of(settings);
    }

    /** What holds for a setting; null when it is of another section. */
    ResolvedSetting find(Setting setting) {
        Integer place = places.get(setting);
        return place == null ? null : settings[place];
    }

    /** The state after one more level; this one when that level sets nothing. */
    SectionState at(PolicySection section, Origin here, boolean expired) {
        ResolvedSetting[] next = null;
        for (int i = 0; i < settings.length; i++) {
            if (section.eIsSet(settings[i].setting().feature())) {
                next = next == null ? settings.clone() : next;
                next[i] = expired ? lost(settings[i], section, here, Reason.EXPIRED) : decided(settings[i], section, here);
            }
        }
        return next == null ? this : new SectionState(next, places);
    }

    private static ResolvedSetting decided(ResolvedSetting above, PolicySection section, Origin here) {
        if (above.lockedAt() != null) {
            return lost(above, section, here, Reason.LOCKED_ABOVE);
        }
        Setting setting = above.setting();
        List<Lost> lost = above.lost();
        if (above.source() != null) {
            lost = with(lost, new Lost(above.source(), above.value(), Reason.NEARER_VALUE));
        }
        Origin lock = section.getLocked().contains(setting.feature().getName()) ? here : null;
        return new ResolvedSetting(setting, value(setting, section), here, lock, lost);
    }

    private static ResolvedSetting lost(ResolvedSetting above, PolicySection section, Origin here, Reason why) {
        Setting setting = above.setting();
        return new ResolvedSetting(setting, above.value(), above.source(), above.lockedAt(),
                with(above.lost(), new Lost(here, value(setting, section), why)));
    }

    private static Object value(Setting setting, PolicySection section) {
        return Setting.kept(section.eGet(setting.feature()));
    }

    /** What was set further out and loses only now still stands before an expired value further in. */
    private static List<Lost> with(List<Lost> lost, Lost next) {
        List<Lost> all = new ArrayList<>(lost);
        int at = all.size();
        while (at > 0 && OUTERMOST_FIRST.compare(all.get(at - 1).at(), next.at()) > 0) {
            at--;
        }
        all.add(at, next);
        return all;
    }
}
