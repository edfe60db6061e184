// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does anything to anything, without asking whose it is. Half of the time it looks only at one server group, so that some edits may pass. */
final class RandomEdits {

    private final Random random;
    private final RandomOrganization maker;

    RandomEdits(long seed) {
        random = new Random(seed);
        maker = new RandomOrganization(seed);
    }

    /** One to four edits, as one transaction. */
    void edit(Organization organization, String home) {
        String within = random.nextInt(3) > 0 ? home : "";
        for (int i = random.nextInt(4); i >= 0; i--) {
            one(organization, within);
        }
    }

    private void one(Organization organization, String within) {
        switch (random.nextInt(14)) {
            case 0 -> with(organization, within, Named.class, o -> o.setName(maker.name("New")));
            case 1 -> with(organization, within, Client.class, EcoreUtil::remove);
            case 2 -> with(organization, within, ClientGroup.class, g -> g.getClients().add(maker.client()));
            case 3 -> with(organization, within, Client.class, c -> with(organization, within, ClientGroup.class, g -> g.getClients().add(
                    c)));
            case 4 -> with(organization, within, PolicyHolder.class, h -> h.setPolicy(random.nextBoolean() ? maker.policy() : null));
            case 5 -> with(organization, within, AutoProtect.class, s -> s.setThreads(1 + random.nextInt(30)));
            case 6 -> with(organization, within, PolicySection.class, this::lock);
            case 7 -> with(organization, within, ClientGroup.class, EcoreUtil::remove);
            case 8 -> with(organization, within, ClientGroup.class, g -> with(organization, within, ServerGroup.class,
                    s -> s.getClientGroups().add(g)));
            case 9 -> with(organization, within, Server.class, s -> with(organization, within, Client.class, c -> c.setServer(s)));
            case 10 -> with(organization, within, Server.class, random.nextBoolean() ? EcoreUtil::remove : s -> s.setDescription("x"));
            case 11 -> with(organization, within, PolicyHolder.class, h -> h.getScheduledScans().add(maker.scan()));
            case 12 -> with(organization, within, Policy.class, p -> with(organization, within, PolicyHolder.class, h -> h.setPolicy(p)));
            default -> swallow(organization, within);
        }
    }

    private void lock(PolicySection section) {
        if (!section.getLocked().remove("enabled")) {
            section.getLocked().add("enabled");
        }
    }

    /** Puts a group, its own or not, into a new one, or the whole organisation's structure out of shape. */
    private void swallow(Organization organization, String within) {
        if (random.nextInt(6) == 0) {
            with(organization, within, ServerGroup.class, EcoreUtil::remove);
            return;
        }
        ClientGroup around = FleetFactory.eINSTANCE.createClientGroup();
        around.setName(maker.name("Around"));
        with(organization, within, ServerGroup.class, s -> s.getClientGroups().add(around));
        with(organization, "", Client.class, around.getClients()::add);
    }

    private <T> void with(Organization organization, String within, Class<T> type, java.util.function.Consumer<T> action) {
        EObject top = organization.getServerGroups().stream().filter(g -> g.getId().equals(within)).map(EObject.class::cast).findFirst()
                .orElse(organization);
        List<T> all = new ArrayList<>();
        if (type.isInstance(top)) {
            all.add(type.cast(top));
        }
        for (TreeIterator<EObject> objects = top.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            if (type.isInstance(object)) {
                all.add(type.cast(object));
            }
        }
        if (!all.isEmpty()) {
            action.accept(all.get(random.nextInt(all.size())));
        }
    }
}
