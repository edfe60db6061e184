// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.policy.Setting;

/** Finds the settings that people name: by key, by a name that only one has, by section, or by a pattern. */
final class SettingNames {

    private static final int NEAR = 3;

    private SettingNames() {
    }

    /** @throws BartizanException that names the candidates when there is not exactly one */
    static Setting one(String typed, String tried) {
        return Setting.find(typed).orElseThrow(() -> refusal(typed, tried));
    }

    /** All settings of a section or pattern, or a single one. */
    static List<Setting> several(String typed, String tried) {
        List<Setting> found = Setting.find(typed).map(List::of).orElseGet(() -> matching(typed));
        if (found.isEmpty()) {
            throw refusal(typed, tried);
        }
        return found;
    }

    /** Settings whose key, section, label or documentation fits what somebody looks for; everything when nothing was typed. */
    static List<Setting> looked(String typed) {
        List<Setting> found = typed == null ? Setting.all() : Setting.find(typed).map(List::of).orElseGet(() -> matching(typed));
        String words = String.valueOf(typed).toLowerCase(Locale.ROOT);
        return !found.isEmpty() || Glob.isPattern(words) ? found : Setting.all().stream().filter(s -> says(s, words)).toList();
    }

    private static boolean says(Setting setting, String words) {
        return (setting.key() + "\n" + setting.label() + "\n" + setting.sectionLabel() + "\n" + setting.documentation() + "\n" + setting
                .engine())
                        .toLowerCase(Locale.ROOT).contains(words);
    }

    private static List<Setting> matching(String typed) {
        if (Glob.isPattern(typed)) {
            Predicate<String> pattern = Glob.ofText(typed);
            return Setting.all().stream().filter(s -> pattern.test(s.key()) || pattern.test(s.feature().getName())).toList();
        }
        String section = typed.strip();
        return Setting.all().stream().filter(s -> Setting.key(s.section()).equalsIgnoreCase(section)
                || s.section().getName().equalsIgnoreCase(section) || s.sectionLabel().equalsIgnoreCase(section)).toList();
    }

    private static BartizanException refusal(String typed, String tried) {
        List<String> same = Setting.all().stream().filter(s -> s.feature().getName().equalsIgnoreCase(typed.strip())).map(Setting::key)
                .toList();
        if (same.size() > 1) {
            return new BartizanException(tried, same.size() + " settings are called “" + typed + "”: " + String.join(", ", same),
                    "Write the section as well");
        }
        String next = near(typed.strip().toLowerCase(Locale.ROOT));
        boolean section = !matching(typed).isEmpty();
        return new BartizanException(tried, section ? "“" + typed + "” is more than one setting" : "there is no setting “" + typed + "”",
                (next.isEmpty() ? "" : "Did you mean " + next + "? ") + "See policy:settings");
    }

    private static String near(String typed) {
        record Near(String key, int distance) {
        }
        List<Near> near = new ArrayList<>();
        for (Setting setting : Setting.all()) {
            String key = setting.key().toLowerCase(Locale.ROOT);
            String name = setting.feature().getName().toLowerCase(Locale.ROOT);
            near.add(new Near(setting.key(), Math.min(Similar.distance(typed, key), Similar.distance(typed, name))));
        }
        return String.join(", ", near.stream().filter(n -> n.distance <= 2).sorted(Comparator.comparingInt(Near::distance)).limit(NEAR)
                .map(Near::key).toList());
    }
}
