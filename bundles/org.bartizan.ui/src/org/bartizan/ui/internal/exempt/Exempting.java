// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.exempt;

import java.time.Instant;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.edit.Edits;
import org.bartizan.ui.internal.editor.Saving;
import org.bartizan.ui.internal.explorer.Nodes;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** Gives clients a setting of their own, or takes it away; with a preview. */
final class Exempting {

    private final Fleet fleet;
    private final Shell shell;

    Exempting(Fleet fleet, Shell shell) {
        this.fleet = fleet;
        this.shell = shell;
    }

    /**
     * What is exempted from, and why.
     *
     * @param setting the setting
     * @param value its value for these clients
     * @param reason why
     * @param until when it ends; null for never
     */
    record Terms(Setting setting, Object value, String reason, Instant until) {
    }

    /** Exempts clients; whether that was saved. */
    boolean begin(List<Node> clients, Terms terms) {
        String label = "Exempt " + Edits.what(clients) + " from " + terms.setting().label();
        return new Saving(fleet, shell, label, organization -> exempt(organization, clients, terms, label)).save();
    }

    static void exempt(Organization organization, List<Node> clients, Terms terms, String label) {
        for (Client client : clients(organization, clients)) {
            Policy policy = client.getPolicy() == null ? FleetFactory.eINSTANCE.createPolicy() : client.getPolicy();
            client.setPolicy(policy);
            PolicySection section = policy.getSections().stream().filter(each -> each.eClass() == terms.setting().section()).findFirst()
                    .orElseGet(() -> add(policy, terms.setting()));
            section.eSet(terms.setting().feature(), terms.value());
            policy.setReason(terms.reason());
            if (terms.until() == null) {
                policy.unsetExpires();
            } else {
                policy.setExpires(terms.until());
            }
            refuseWhereLocked(client, terms, label);
        }
    }

    private static PolicySection add(Policy policy, Setting setting) {
        PolicySection section = (PolicySection) EcoreUtil.create(setting.section());
        policy.getSections().add(section);
        return section;
    }

    private static void refuseWhereLocked(Client client, Terms terms, String label) {
        ResolvedSetting now = new Resolver().of(client).find(terms.setting()).orElse(null);
        if (now != null && now.lockedAt() != null && !now.lockedAt().id().equals(client.getId())) {
            throw new BartizanException(label, terms.setting().label() + " is locked at " + now.lockedAt().path()
                    + ", so a value of the client's own would have no effect", "Unlock it there, or move the client into another group");
        }
    }

    /** Ends the exemptions of clients: they run what their group has again. */
    void end(List<Node> clients) {
        new Saving(fleet, shell, "End exemption of " + Edits.what(clients), organization -> clients(organization, clients).forEach(
                client -> client.setPolicy(null))).save();
    }

    private static List<Client> clients(Organization organization, List<Node> nodes) {
        List<Named> found = Nodes.find(organization, nodes.stream().map(Node::id).toList());
        return found.stream().filter(Client.class::isInstance).map(Client.class::cast).toList();
    }
}
