// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits what one level sets, within a transaction. Refuses what would have no effect, and leaves nothing empty behind. */
public final class PolicyEdits {

    private final PolicyHolder holder;
    private final String tried;

    /** @param tried what is done, so that it completes "Cannot …" */
    public PolicyEdits(PolicyHolder holder, String tried) {
        this.holder = holder;
        this.tried = tried;
    }

    /** Sets a value, and locks it or leaves its lock as it is. */
    public void set(Setting setting, Object value, boolean lock) {
        refuseBelowLock(setting);
        refuseExpired();
        PolicySection section = section(setting);
        section.eSet(setting.feature(), value);
        if (lock) {
            addLock(section, setting);
        }
    }

    /** Takes a value and its lock away; returns whether there was one. */
    public boolean unset(Setting setting) {
        Optional<PolicySection> found = existing(setting);
        boolean there = found.isPresent() && (found.get().eIsSet(setting.feature()) || found.get().getLocked().contains(name(setting)));
        if (there) {
            found.get().eUnset(setting.feature());
            found.get().getLocked().remove(name(setting));
            tidy(found.get(), setting);
        }
        return there;
    }

    /** Locks a value; one that is not set here is set to what holds here. Returns whether it had to be set. */
    public boolean lock(Setting setting) {
        refuseBelowLock(setting);
        refuseExpired();
        PolicySection section = section(setting);
        boolean inherited = !section.eIsSet(setting.feature());
        if (inherited) {
            section.eSet(setting.feature(), new Resolver().of(holder).value(setting));
        }
        addLock(section, setting);
        return inherited;
    }

    /** Takes a lock away; returns whether there was one. */
    public boolean unlock(Setting setting) {
        return existing(setting).map(section -> section.getLocked().remove(name(setting))).orElse(false);
    }

    /** Where a level further out has locked the setting; null when none has. */
    public Origin lockedAbove(Setting setting) {
        return above(setting).map(ResolvedSetting::lockedAt).orElse(null);
    }

    /** Whether this level sets it. */
    public boolean sets(Setting setting) {
        return existing(setting).filter(section -> section.eIsSet(setting.feature())).isPresent();
    }

    /** The settings that this level sets, in the order of the metamodel. */
    public List<Setting> set() {
        return Setting.all().stream().filter(this::sets).toList();
    }

    private Optional<ResolvedSetting> above(Setting setting) {
        return holder.eContainer() instanceof PolicyHolder outer ? new Resolver().of(outer).find(setting) : Optional.empty();
    }

    private void refuseBelowLock(Setting setting) {
        Optional<ResolvedSetting> locked = above(setting).filter(resolved -> resolved.lockedAt() != null);
        if (locked.isPresent()) {
            throw new BartizanException(tried, setting.key() + " is locked at " + locked.get().lockedAt().path() + " with the value “"
                    + setting.text(locked.get().value()) + "”, so a value further down would have no effect",
                    "Change it there, or unlock it there: policy:unlock '" + locked.get().lockedAt().path() + "' " + setting.key());
        }
    }

    private void refuseExpired() {
        Policy policy = holder.getPolicy();
        if (policy != null && Resolver.expired(policy, Instant.now())) {
            throw new BartizanException(tried, "what " + holder.getName() + " sets expired at " + policy.getExpires()
                    + ", so another value there would have no effect", "Remove it first: policy:unset '" + holder.getName() + "' '*'");
        }
    }

    /** The section of this level that has the setting, made when need be. */
    private PolicySection section(Setting setting) {
        return existing(setting).orElseGet(() -> {
            PolicySection made = (PolicySection) EcoreUtil.create(setting.section());
            policy().getSections().add(made);
            return made;
        });
    }

    /** The policy of this level, made when need be. */
    public Policy policy() {
        if (holder.getPolicy() == null) {
            holder.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        }
        return holder.getPolicy();
    }

    private Optional<PolicySection> existing(Setting setting) {
        return holder.getPolicy() == null ? Optional.empty()
                : holder.getPolicy().getSections().stream().filter(s -> s.eClass() == setting.section()).findFirst();
    }

    private void tidy(PolicySection section, Setting setting) {
        boolean empty = Setting.of(setting.section()).stream().noneMatch(s -> section.eIsSet(s.feature()))
                && section.getLocked().isEmpty() && section.eContents().isEmpty();
        if (empty) {
            holder.getPolicy().getSections().remove(section);
        }
        if (holder.getPolicy().getSections().isEmpty()) {
            holder.setPolicy(null);
        }
    }

    private static void addLock(PolicySection section, Setting setting) {
        if (!section.getLocked().contains(name(setting))) {
            section.getLocked().add(name(setting));
        }
    }

    private static String name(Setting setting) {
        return setting.feature().getName();
    }
}
