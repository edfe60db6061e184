// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.util.List;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;

/**
 * A setting that a client can be exempted from.
 *
 * @param setting the setting
 * @param value what holds for the client now
 * @param lockedAt where it is locked, so that nothing can be done here; empty when it is not
 */
record Choice(Setting setting, Object value, String lockedAt) {

    /** Every setting, as it is for a client now; inside a read of the fleet. */
    static List<Choice> of(Organization organization, Node node) {
        return Nodes.find(organization, List.of(node.id())).stream().filter(Client.class::isInstance).map(Client.class::cast)
                .map(client -> all(client, new Resolver().of(client))).findFirst().orElse(List.of());
    }

    private static List<Choice> all(Client client, EffectivePolicy policy) {
        return policy.settings().stream().map(resolved -> new Choice(resolved.setting(), resolved.value(),
                resolved.lockedAt() == null || resolved.lockedAt().id().equals(client.getId()) ? "" : resolved.lockedAt().path())).toList();
    }

    String label() {
        return setting.sectionLabel() + ": " + setting.label();
    }

    String text() {
        return setting.text(value);
    }
}
