// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.bartizan.api.BartizanException;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.ServerGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private final Organization organization = Scenarios.create(Scenario.SMALL);
    private final Finder finder = new Finder(organization, "try");

    @Test
    void aNameIsFoundInWhateverCaseAndAnExactOneFirst() {
        Named group = organization.getServerGroups().getFirst();
        assertSame(group, finder.one(Kind.SERVER_GROUP, "office"));
        assertSame(group, finder.one(Kind.GROUP, "/Office/"));
        assertSame(organization, finder.one(Kind.BRANCH, "small organization"));
        assertSame(((ServerGroup) group).getServers().getFirst(), finder.one(Kind.SERVER, "Small organization/Office/AV-1"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertEquals(null, finder.oneOrNull(Kind.SITE, " "));
        assertThrows(BartizanException.class, () -> finder.one(Kind.SITE, ""));
        assertThrows(BartizanException.class, () -> finder.several(Kind.CLIENT, List.of()));
    }

    @Test
    void everyObjectIsNamedOnce() {
        assertEquals(2, finder.several(Kind.CLIENT, List.of("pc-0001", "pc-0001", "client-2")).size());
    }

    @ParameterizedTest
    @CsvSource({"pc-*, true", "PC-00?1, true", "*, true", "pc, false", "pc-00?, false", "'office/*', true", "'*/workstations/pc-*', true",
            "'sales/*', false", "'pc-(0001|2)', false"})
    void aPatternFitsTheWholeNameOrPath(String pattern, boolean fits) {
        assertEquals(fits, new Glob(pattern).test(finder.one(Kind.CLIENT, "pc-0001")));
    }

    @ParameterizedTest
    @CsvSource({"boston, boston, 0", "bostn, boston, 1", "bsoton, boston, 2", "ost, boston, 2", "x, boston, 3", "portland, boston, 3"})
    void similarNamesDifferInFewLetters(String one, String other, int distance) {
        assertEquals(Math.min(3, distance), Math.min(3, Similar.distance(one, other)));
    }

    @ParameterizedTest
    @ValueSource(classes = {OrgCommands.class, TreeCommands.class, HistoryCommands.class, GroupCommands.class, ServerCommands.class,
            ClientCommands.class})
    void everyCommandAndEveryArgumentIsDescribed(Class<?> commands) {
        assertTrue(commands.isAnnotationPresent(Descriptor.class));
        for (Method method : commands.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                for (var parameter : method.getParameters()) {
                    assertFalse(parameter.getAnnotation(Descriptor.class).value().isBlank(), method::toString);
                }
                assertTrue(described(commands, method.getName()), method::toString);
            }
        }
    }

    private static boolean described(Class<?> commands, String name) {
        return List.of(commands.getDeclaredMethods()).stream()
                .anyMatch(method -> method.getName().equals(name) && method.isAnnotationPresent(Descriptor.class));
    }
}
