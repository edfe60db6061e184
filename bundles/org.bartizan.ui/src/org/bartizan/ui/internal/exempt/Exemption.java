// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;

/**
 * A client with settings of its own.
 *
 * @param client the client
 * @param path its group, by names
 * @param settings what it has set, with the values
 * @param reason why, or empty
 * @param expires until when; null for ever
 * @param expired whether that is past
 */
public record Exemption(Node client, String path, String settings, String reason, Instant expires, boolean expired) {

    /** All exemptions; inside a read of the fleet. */
    public static List<Exemption> all(Organization organization) {
        List<Exemption> found = new ArrayList<>();
        Instant now = Instant.now();
        organization.eAllContents().forEachRemaining(object -> {
            if (object instanceof Client client && client.getPolicy() != null) {
                found.add(of(client, client.getPolicy(), now));
            }
        });
        return List.copyOf(found);
    }

    private static Exemption of(Client client, Policy policy, Instant now) {
        String settings = policy.getSections().stream().flatMap(section -> Setting.of(section.eClass()).stream()
                .filter(setting -> section.eIsSet(setting.feature()))
                .map(setting -> setting.sectionLabel() + ": " + setting.label() + " = " + setting.text(section.eGet(setting.feature()))))
                .collect(Collectors.joining("; "));
        String path = Nodes.path(client);
        return new Exemption(Nodes.node(client), path.substring(0, path.length() - client.getName().length() - 3), settings,
                policy.getReason() == null ? "" : policy.getReason(), policy.isSetExpires() ? policy.getExpires() : null,
                Resolver.expired(policy, now));
    }

    String state() {
        return expired ? "Expired" : expires == null ? "For ever" : "In force";
    }
}
