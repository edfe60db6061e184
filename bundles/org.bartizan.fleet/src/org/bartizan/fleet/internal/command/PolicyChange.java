// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.command.Changes.Labelled;
import org.bartizan.fleet.internal.policy.PolicyEdits;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.Setting;

/** The changes of policies that commands make or try. */
final class PolicyChange {

    private PolicyChange() {
    }

    static Labelled set(String target, String typed, String value, boolean lock) {
        Setting setting = SettingNames.one(typed, "set " + typed + " at " + target);
        Object parsed = setting.parse(value);
        String text = setting.text(parsed);
        String label = (lock ? "Set and lock " : "Set ") + setting.key() + " to " + (text.isEmpty() ? "nothing" : text) + " at " + target;
        return new Labelled(label, (organization, finder) -> {
            edits(finder, target, label).set(setting, parsed, lock);
            return null;
        });
    }

    static Labelled unset(String target, String typed) {
        String label = "Unset " + name(typed) + " at " + target;
        List<Setting> settings = SettingNames.several(typed, Changes.lower(label));
        return new Labelled(label, (organization, finder) -> {
            PolicyEdits edits = edits(finder, target, label);
            return settings.stream().filter(edits::unset).count() == 0 ? target + " does not set that." : null;
        });
    }

    static Labelled lock(String target, String typed) {
        String label = "Lock " + name(typed) + " at " + target;
        List<Setting> settings = SettingNames.several(typed, Changes.lower(label));
        return new Labelled(label, (organization, finder) -> locked(edits(finder, target, label), settings, target));
    }

    static Labelled unlock(String target, String typed) {
        String label = "Unlock " + name(typed) + " at " + target;
        List<Setting> settings = SettingNames.several(typed, Changes.lower(label));
        return new Labelled(label, (organization, finder) -> unlocked(edits(finder, target, label), settings, target, label));
    }

    private static String locked(PolicyEdits edits, List<Setting> settings, String target) {
        List<Setting> above = settings.stream().filter(s -> edits.lockedAbove(s) != null).toList();
        List<Setting> free = above.size() == settings.size() ? settings : settings.stream().filter(s -> !above.contains(s)).toList();
        List<Setting> set = free.stream().filter(edits::lock).toList();
        List<String> notes = new ArrayList<>();
        if (!set.isEmpty()) {
            notes.add("Without a value of its own at " + target + ", so what holds there is set with the lock: " + keys(set) + ".");
        }
        if (!above.isEmpty()) {
            notes.add("Locked further out already, and left alone: " + keys(above) + ".");
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private static String unlocked(PolicyEdits edits, List<Setting> settings, String target, String label) {
        if (settings.stream().filter(edits::unlock).count() > 0) {
            return null;
        }
        Origin above = settings.stream().map(edits::lockedAbove).filter(a -> a != null).findFirst().orElse(null);
        if (above != null) {
            throw new BartizanException(Changes.lower(label), "the lock is at " + above.path() + ", not at " + target,
                    "Unlock it there, for everything in it: policy:unlock '" + above.path() + "' " + settings.getFirst().key());
        }
        return "It was not locked at " + target + ".";
    }

    private static PolicyEdits edits(Finder finder, String target, String label) {
        return new PolicyEdits(finder.one(Kind.LEVEL, target), Changes.lower(label));
    }

    /** The key of what was typed, as the log should have it; a section or a pattern as it is. */
    private static String name(String typed) {
        return Setting.find(typed).map(Setting::key).orElse(typed);
    }

    private static String keys(List<Setting> settings) {
        return settings.stream().map(Setting::key).collect(Collectors.joining(", "));
    }
}
