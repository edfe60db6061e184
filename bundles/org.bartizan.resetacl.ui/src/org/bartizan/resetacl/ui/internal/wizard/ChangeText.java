// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        before.forEach((who, rights) -> lost(changes, Messages.Change_loses, who, rights, after.getOrDefault(who, List.of())));
        after.forEach((who, rights) -> lost(changes, Messages.Change_gets, who, rights, before.getOrDefault(who, List.of())));
        if (!object.before().closed() && object.after().closed()) {
            changes.add(Messages.Change_closed);
        }
        return changes.isEmpty() ? Messages.Change_below : String.join("; ", changes);
    }

    private static void lost(List<String> changes, String text, String who, List<String> of, List<String> kept) {
        List<String> gone = of.stream().filter(right -> !kept.contains(right)).toList();
        if (!gone.isEmpty()) {
            changes.add(NLS.bind(text, who, String.join(", ", gone)));
        }
    }

    private static Map<String, List<String>> rights(AccessList access) {
        Map<String, List<String>> rights = new LinkedHashMap<>();
        for (EffectiveRights effective : access.effective()) {
            rights.put(effective.principal().name(), effective.rights());
        }
        return rights;
    }
}
