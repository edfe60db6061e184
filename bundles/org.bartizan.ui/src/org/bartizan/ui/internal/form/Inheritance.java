// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Setting;

/**
 * What applies where nothing is set: the policies of the levels above the objects that are edited.
 *
 * @param above the effective policy above each object; empty for the organisation, which is the outermost level
 */
public record Inheritance(List<EffectivePolicy> above) {

    /** Copies the list, leaving out what is the same. */
    public Inheritance {
        above = above.stream().distinct().toList();
    }

    /**
     * What would apply.
     *
     * @param value the value; null when it differs between the objects
     * @param from where it is set; null for the default
     * @param lockedAt where it is locked; null when it is not
     * @param differs whether the objects inherit different things
     */
    public record Inherited(Object value, Origin from, Origin lockedAt, boolean differs) {

        /** The same as a hint, such as {@code inherited from Sales: 30 min}. */
        public String hint(FieldText text) {
            if (lockedAt != null) {
                return "locked at " + lockedAt.name() + (value == null ? "" : ": " + text.display(value));
            }
            if (differs) {
                return "inherited, different for each";
            }
            return (from == null ? "default: " : "inherited from " + from.name() + ": ") + text.display(value);
        }

        /** What would apply instead of a value that is set. */
        public String instead(FieldText text) {
            return differs ? "set here" : "set here, instead of " + text.display(value) + (from == null ? "" : " from " + from.name());
        }
    }

    /** What would apply for a setting. */
    public Inherited of(Setting setting) {
        List<ResolvedSetting> found = above.stream().map(policy -> policy.find(setting)).flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            return new Inherited(setting.defaultValue(), null, null, false);
        }
        ResolvedSetting first = found.getFirst();
        Origin lock = found.stream().allMatch(each -> Objects.equals(each.lockedAt(), first.lockedAt())) ? first.lockedAt() : null;
        boolean differs = found.stream().anyMatch(each -> !Objects.equals(each.value(), first.value()) || !Objects.equals(each.source(),
                first.source()));
        return differs ? new Inherited(null, null, lock, true) : new Inherited(first.value(), first.source(), lock, false);
    }
}
