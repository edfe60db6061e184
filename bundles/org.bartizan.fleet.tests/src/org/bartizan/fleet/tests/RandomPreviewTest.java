// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Effect.Kind;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Client;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.Server;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview of any change is what one finds who makes the change and compares every computer with what it was. */
class RandomPreviewTest extends FleetCase {

    private static final int EDITS = 40;
    private static final Set<Kind> OF_POLICIES = Set.of(Kind.SETTING_CHANGED, Kind.LOCK_CHANGED, Kind.SCAN_ADDED, Kind.SCAN_CHANGED,
            Kind.SCAN_REMOVED);

    /** A computer of one state; computers are told apart by id, and new ones by name because their ids are made up. */
    private record Standing(String name, Map<String, String> settings) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void saysWhatTheChangeDoes(long seed) {
        createAcme(12);
        for (int i = 0; i < EDITS; i++) {
            long edit = seed * 1000 + i;
            int names = i * 1000;
            Map<String, Standing> before = fleet.read(RandomPreviewTest::standing);
            String text = text();
            Preview preview = fleet.preview("Try", o -> new RandomEdits(edit, names).edit(o));
            assertEquals(text, text());
            change(o -> new RandomEdits(edit, names).edit(o));
            Map<String, Standing> after = fleet.read(RandomPreviewTest::standing);
            assertEquals(expected(before, after), told(preview), "edit " + edit);
        }
    }

    private static Map<String, Standing> standing(Organization organization) {
        Resolver resolver = new Resolver(Instant.EPOCH);
        Map<String, Standing> standing = new LinkedHashMap<>();
        for (TreeIterator<EObject> objects = organization.eAllContents(); objects.hasNext();) {
            if (objects.next() instanceof Computer computer) {
                standing.put(computer.getId(), new Standing(computer.getName(),
                        values(computer instanceof Client client ? resolver.of(client) : resolver.of((Server) computer))));
            }
        }
        return standing;
    }

    private static Map<String, String> values(EffectivePolicy policy) {
        Map<String, String> values = new TreeMap<>();
        policy.settings().forEach(s -> {
            values.put(Kind.SETTING_CHANGED + " " + s.setting().key(), s.setting().text(s.value()));
            values.put(Kind.LOCK_CHANGED + " " + s.setting().key(), s.lockedAt() == null ? "not locked" : "locked");
        });
        return values;
    }

    private static Set<String> expected(Map<String, Standing> before, Map<String, Standing> after) {
        Set<String> lines = new TreeSet<>();
        before.forEach((id, old) -> {
            if (!after.containsKey(id)) {
                lines.add(old.name + " goes");
                return;
            }
            Standing now = after.get(id);
            if (!old.name.equals(now.name)) {
                lines.add(old.name + " name " + old.name + " -> " + now.name);
            }
            old.settings.forEach((key, value) -> {
                if (!Objects.equals(value, now.settings.get(key))) {
                    lines.add(old.name + " " + key + " " + value + " -> " + now.settings.get(key));
                }
            });
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                lines.add(now.name + " comes");
            }
        });
        return lines;
    }

    private static Set<String> told(Preview preview) {
        Set<String> lines = new TreeSet<>();
        for (Effect effect : preview.effects()) {
            for (Effect.Computer computer : effect.computers()) {
                if (effect.kind() == Kind.COMPUTER_REMOVED || effect.kind() == Kind.COMPUTER_ADDED) {
                    lines.add(computer.name() + (effect.kind() == Kind.COMPUTER_ADDED ? " comes" : " goes"));
                } else if (OF_POLICIES.contains(effect.kind())) {
                    lines.add(computer.name() + " " + effect.kind() + " " + effect.subject() + " " + effect.from() + " -> " + effect.to());
                } else if (effect.subject().equals("name")) {
                    lines.add(computer.name() + " name " + effect.from() + " -> " + effect.to());
                }
            }
        }
        return lines;
    }
}
