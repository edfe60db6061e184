// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.EffectiveRights;
import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What closing does to one object, in words: who can no longer do what. */
final class ChangeText {

    private ChangeText() {
    }

    /** Equal for objects that change in the same way. */
    static String of(ChangedObject object) {
        List<String> changes = new ArrayList<>();
        if (object.before().everybody()) {
            changes.add(Messages.Change_everybody);
        }
        Map<String, List<String>> before = rights(object.before());
        Map<String, List<String>> after = rights(object.after());
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.forEach(who -> add(changes, who, before.getOrDefault(who, List.of()), after.getOrDefault(who, List.of())));
        if (!object.before().closed() && object.after().closed()) {
            changes.add(Messages.Change_closed);
        }
        return changes.isEmpty() ? Messages.Change_below : String.join("; ", changes);
    }

    private static void add(List<String> changes, String who, List<String> before, List<String> after) {
        List<String> gone = before.stream().filter(right -> !after.contains(right)).toList();
        boolean other = !before.containsAll(after);
        if (other) {
            // "full control" has a name of its own, so what is left of it was not among the rights before.
            changes.add(NLS.bind(Messages.Change_instead, new Object[] {who, text(after), text(before)}));
        } else if (!gone.isEmpty()) {
            changes.add(NLS.bind(Messages.Change_loses, who, text(gone)));
        }
    }

    private static String text(List<String> rights) {
        return rights.isEmpty() ? Messages.Change_no_rights : String.join(", ", rights);
    }

    private static Map<String, List<String>> rights(AccessList access) {
        Map<String, List<String>> rights = new LinkedHashMap<>();
        for (EffectiveRights effective : access.effective()) {
            rights.put(effective.principal().name(), effective.rights());
        }
        return rights;
    }
}
