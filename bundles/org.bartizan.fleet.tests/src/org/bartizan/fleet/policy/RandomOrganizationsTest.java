// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.bartizan.fleet.tests.Extension;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any organisation, with sections of an extension among its policies, resolves to what the plainest reading of the rule gives. */
class RandomOrganizationsTest {

    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    private final List<Client> clients = new ArrayList<>();
    private Random random;
    private int number;

    @BeforeAll
    static void install() {
        Extension.install();
    }

    @AfterAll
    static void remove() {
        Extension.remove();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void resolveAsTheRuleSays(long seed) {
        random = new Random(seed);
        named(MAKE.createOrganization(), 0);
        Resolver resolver = new Resolver(Branch.NOW);
        for (Client client : clients) {
            EffectivePolicy policy = resolver.of(client);
            assertEquals(Setting.all().size(), policy.settings().size());
            policy.settings().forEach(resolved -> check(client, resolved));
        }
    }

    private static void check(Client client, ResolvedSetting resolved) {
        PolicyHolder winner = null;
        PolicyHolder lock = null;
        for (PolicyHolder at = client; at != null; at = (PolicyHolder) at.eContainer()) {
            PolicySection section = section(at, resolved.setting());
            boolean set = section != null && section.eIsSet(resolved.setting().feature());
            boolean locked = set && section.getLocked().contains(resolved.setting().feature().getName());
            winner = locked || set && winner == null ? at : winner;
            lock = locked ? at : lock;
        }
        assertEquals(winner == null ? null : winner.getId(), resolved.source() == null ? null : resolved.source().id());
        assertEquals(lock == null ? null : lock.getId(), resolved.lockedAt() == null ? null : resolved.lockedAt().id());
        Object value = winner == null ? resolved.setting().defaultValue()
                : section(winner, resolved.setting()).eGet(resolved.setting().feature());
        assertEquals(true, Objects.equals(value, resolved.value()), resolved.setting().key());
    }

    private static PolicySection section(PolicyHolder at, Setting setting) {
        Policy policy = at.getPolicy();
        return policy == null || policy.isSetExpires() && !Branch.NOW.isBefore(policy.getExpires()) ? null
                : policy.getSections().stream().filter(s -> s.eClass() == setting.section()).findFirst().orElse(null);
    }

    private void named(PolicyHolder holder, int depth) {
        holder.setId("id" + number);
        holder.setName("N" + number++);
        if (random.nextInt(3) > 0) {
            holder.setPolicy(policy());
        }
        switch (holder) {
            case Organization organization -> times(3, () -> {
                ServerGroup group = MAKE.createServerGroup();
                organization.getServerGroups().add(group);
                named(group, 1);
            });
            case ServerGroup group -> times(3, () -> {
                ClientGroup child = MAKE.createClientGroup();
                group.getClientGroups().add(child);
                named(child, 2);
            });
            case ClientGroup group -> fill(group, depth);
            default -> clients.add((Client) holder);
        }
    }

    private void fill(ClientGroup group, int depth) {
        times(3, () -> {
            Client client = MAKE.createClient();
            group.getClients().add(client);
            named(client, depth + 1);
        });
        if (depth < 5 && random.nextBoolean()) {
            ClientGroup child = MAKE.createClientGroup();
            group.getGroups().add(child);
            named(child, depth + 1);
        }
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            action.run();
        }
    }

    private Policy policy() {
        Policy policy = MAKE.createPolicy();
        if (random.nextInt(6) == 0) {
            policy.setExpires(Branch.NOW.plusSeconds(random.nextInt(3) - 1));
        }
        for (var type : Setting.sections()) {
            if (random.nextInt(3) > 0) {
                PolicySection section = (PolicySection) EcoreUtil.create(type);
                Setting.of(type).forEach(setting -> say(section, setting));
                policy.getSections().add(section);
            }
        }
        return policy;
    }

    private void say(EObject section, Setting setting) {
        if (random.nextInt(3) == 0) {
            section.eSet(setting.feature(), value(setting));
        }
        if (random.nextInt(4) == 0) {
            ((PolicySection) section).getLocked().add(setting.feature().getName());
        }
    }

    private Object value(Setting setting) {
        return switch (setting.defaultValue()) {
            case Boolean _ -> random.nextBoolean();
            case Integer _ -> random.nextInt(1000);
            case List<?> _ -> List.of("/" + random.nextInt(9));
            case null -> "text";
            default -> setting.defaultValue();
        };
    }
}
