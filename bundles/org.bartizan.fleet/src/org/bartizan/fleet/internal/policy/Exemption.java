// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.policy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.Policy;

/**
 * Exempts clients from what their group sets: values of their own with a reason and a date of expiry, after which they do not count any more. A
 * client has one exemption at a time, of any number of settings that all end together, because the date is the policy's.
 *
 * @param reason why, for those who review it later
 * @param until from when on it does not count
 */
public record Exemption(Setting setting, Object value, String reason, Instant until) {

    /**
     * Applies it to one client.
     *
     * @return whether an exemption that had expired gave way
     */
    public boolean apply(Client client, String tried) {
        boolean renewed = client.getPolicy() != null && Resolver.expired(client.getPolicy(), Instant.now());
        if (renewed) {
            client.setPolicy(null);
        }
        PolicyEdits edits = new PolicyEdits(client, tried);
        refuseUnlessAlone(client, edits, tried);
        edits.set(setting, value, false);
        Policy policy = edits.policy();
        policy.setExpires(until);
        policy.setReason(joined(policy.isSetReason() ? policy.getReason() : null));
        return renewed;
    }

    private String joined(String known) {
        if (known == null || known.isBlank()) {
            return reason;
        }
        return known.contains(reason) ? known : known + "; " + reason;
    }

    private void refuseUnlessAlone(Client client, PolicyEdits edits, String tried) {
        Policy policy = client.getPolicy();
        boolean own = policy != null && !policy.isSetExpires();
        List<Setting> others = edits.set().stream().filter(s -> own || !s.equals(setting)).toList();
        if (others.isEmpty() || policy.isSetExpires() && until.equals(policy.getExpires())) {
            return;
        }
        String keys = others.stream().map(Setting::key).collect(Collectors.joining(", "));
        if (policy.isSetExpires()) {
            throw new BartizanException(tried, client.getName() + " has an exemption of " + keys + " that ends at " + policy.getExpires()
                    + ", and all of its exemptions end together", "Give --until " + policy.getExpires() + ", or exempt it from " + keys
                            + " until the new date first");
        }
        throw new BartizanException(tried, client.getName() + " has settings of its own that do not expire (" + keys
                + "), and they would end together with the exemption", "Use policy:set, which does not expire, or take them away first");
    }
}
