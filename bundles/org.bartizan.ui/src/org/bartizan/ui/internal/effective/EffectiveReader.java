// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.effective;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.Server;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.internal.explorer.Nodes;

/** Reads what holds for an object; inside a read of the fleet. */
final class EffectiveReader {

    private EffectiveReader() {
    }

    /** Whether something holds for objects of that kind. */
    static boolean has(Node node) {
        return node.kind() != Kind.SITE && node.kind() != Kind.SITES;
    }

    static List<EffectiveRow> read(Organization organization, Node node) {
        List<EffectiveRow> rows = new ArrayList<>();
        Nodes.find(organization, List.of(node.id())).forEach(object -> {
            EffectivePolicy policy = switch (object) {
                case PolicyHolder holder -> new Resolver().of(holder);
                case Server server -> new Resolver().of(server);
                default -> throw new IllegalArgumentException(object.eClass().getName());
            };
            policy.settings().forEach(setting -> rows.add(EffectiveRow.of(setting)));
            policy.scans().forEach(scan -> rows.add(EffectiveRow.of(scan)));
        });
        return List.copyOf(rows);
    }
}
