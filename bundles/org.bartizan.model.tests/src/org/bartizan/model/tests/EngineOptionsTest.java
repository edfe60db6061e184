// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

class EngineOptionsTest {

    @Test
    void everyPolicySettingSaysWhatItBecomesForTheEngine() {
        assertEquals(List.of(), Metamodel.settings().filter(setting -> Metamodel.detail(setting, "engine") == null)
                .map(Metamodel::name).toList());
    }

    @Test
    void aSettingThatTheEngineCannotFollowSaysWhy() {
        assertEquals(List.of(), Metamodel.settings().filter(setting -> Metamodel.detail(setting, "engine").matches("none(: ?.{0,15})?"))
                .map(Metamodel::name).toList());
    }

    @Test
    void everyEngineOptionThatIsNamedExists() throws IOException {
        Set<String> known = options();
        assertEquals(List.of(), Metamodel.settings().flatMap(EngineOptionsTest::named).filter(option -> !known.contains(option)).toList());
    }

    @Test
    void eachCategoryOfUnwantedProgramsIsSwitchedByOneSetting() {
        List<String> categories = Metamodel.settings().map(setting -> Metamodel.detail(setting, "engine"))
                .filter(engine -> engine.startsWith("IncludePUA: ")).flatMap(engine -> Arrays.stream(engine.split(": ")[1].split(", ")))
                .toList();
        assertEquals(categories.stream().distinct().toList(), categories);
        assertTrue(categories.size() > 5, categories.toString());
    }

    private static Stream<String> named(EAttribute setting) {
        String engine = Metamodel.detail(setting, "engine");
        return engine.startsWith("none") ? Stream.empty()
                : Arrays.stream(engine.split("; ")).map(part -> part.replaceFirst(":.*", "")).filter(part -> !part.equals("agent"));
    }

    private static Set<String> options() throws IOException {
        try (InputStream in = EngineOptionsTest.class.getResourceAsStream("engine-options.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
