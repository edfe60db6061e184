// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Computer;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The rules that the metamodel cannot express. */
final class Rules {

    private static final int DEEPEST = 32;

    private Rules() {
    }

    static void of(EObject object, BiConsumer<EStructuralFeature, String> say) {
        switch (object) {
            case Site site -> site(site, say);
            case Computer computer -> computer(computer, say);
            case ServerGroup group -> primaries(group, say);
            case ClientGroup group -> depth(group, say);
            case Policy policy -> sections(policy, say);
            case PolicySection section -> locks(section, say);
            case BlackoutWindow window -> days(window, say);
            default -> {
                return;
            }
        }
    }

    private static void site(Site site, BiConsumer<EStructuralFeature, String> say) {
        for (String subnet : site.getSubnets()) {
            if (subnet != null && !Addresses.network(subnet)) {
                say.accept(FleetPackage.Literals.SITE__SUBNETS, "\"" + subnet
                        + "\" is not a network such as 10.1.0.0/16 or 2001:db8::/48.");
            }
        }
    }

    private static void computer(Computer computer, BiConsumer<EStructuralFeature, String> say) {
        for (String address : computer.getAddresses()) {
            if (address != null && !Addresses.host(address)) {
                say.accept(FleetPackage.Literals.COMPUTER__ADDRESSES, "\"" + address + "\" is neither an IP address nor a DNS name.");
            }
        }
        if (computer instanceof Server server && server.getRole() == ServerRole.PRIMARY && server
                .eContainer() instanceof ServerGroup group) {
            primaries(group, say);
        }
    }

    private static void primaries(ServerGroup group, BiConsumer<EStructuralFeature, String> say) {
        List<Server> primaries = group.getServers().stream().filter(s -> s.getRole() == ServerRole.PRIMARY).toList();
        if (primaries.size() > 1) {
            say.accept(FleetPackage.Literals.SERVER__ROLE, "The server group " + group.getName() + " may have one primary server, but "
                    + primaries.get(0).getName() + " and " + primaries.get(1).getName() + " both are.");
        }
    }

    private static void depth(ClientGroup group, BiConsumer<EStructuralFeature, String> say) {
        int depth = 0;
        for (EObject at = group; at instanceof ClientGroup; at = at.eContainer()) {
            depth++;
        }
        if (depth > DEEPEST) {
            say.accept(null, "Client groups may be nested " + DEEPEST + " deep at most.");
        }
    }

    private static void sections(Policy policy, BiConsumer<EStructuralFeature, String> say) {
        Set<EClass> seen = new HashSet<>();
        for (PolicySection section : policy.getSections()) {
            if (!seen.add(section.eClass())) {
                say.accept(FleetPackage.Literals.POLICY__SECTIONS, "It has the section " + Texts.words(section.eClass()) + " twice.");
            }
        }
    }

    private static void locks(PolicySection section, BiConsumer<EStructuralFeature, String> say) {
        Set<String> seen = new HashSet<>();
        for (String name : section.getLocked()) {
            EStructuralFeature feature = section.eClass().getEStructuralFeature(String.valueOf(name));
            if (feature == null || !feature.isUnsettable()) {
                say.accept(FleetPackage.Literals.POLICY_SECTION__LOCKED, "\"" + name + "\" is not a setting of " + Texts.words(section
                        .eClass())
                        + ", so it cannot be locked.");
            } else if (!seen.add(name)) {
                say.accept(FleetPackage.Literals.POLICY_SECTION__LOCKED, "\"" + name + "\" is locked twice.");
            }
        }
    }

    private static void days(BlackoutWindow window, BiConsumer<EStructuralFeature, String> say) {
        if (new HashSet<>(window.getDays()).size() < window.getDays().size()) {
            say.accept(FleetPackage.Literals.BLACKOUT_WINDOW__DAYS, "A day is named twice.");
        }
    }
}
