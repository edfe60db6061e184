// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage.Literals;
import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DataTypesTest {

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasOneTextAndComesBackFromIt(EDataType type, Object value, String text) {
        assertEquals(text, FleetFactory.eINSTANCE.convertToString(type, value));
        assertEquals(value, FleetFactory.eINSTANCE.createFromString(type, text));
    }

    static Stream<Arguments> values() {
        return Stream.of(Arguments.of(Literals.DURATION, Duration.ofMinutes(200), "PT3H20M"),
                Arguments.of(Literals.DURATION, Duration.ZERO, "PT0S"),
                Arguments.of(Literals.LOCAL_TIME, LocalTime.of(3, 5), "03:05"),
                Arguments.of(Literals.LOCAL_TIME, LocalTime.of(23, 59, 59), "23:59:59"),
                Arguments.of(Literals.LOCAL_DATE, LocalDate.of(2026, 2, 28), "2026-02-28"),
                Arguments.of(Literals.INSTANT, Instant.ofEpochSecond(1_767_225_600), "2026-01-01T00:00:00Z"),
                Arguments.of(Literals.ZONE_ID, ZoneId.of("America/New_York"), "America/New_York"),
                Arguments.of(Literals.ZONE_ID, ZoneId.of("+02:00"), "+02:00"),
                Arguments.of(Literals.TEXT_LIST, List.of(), ""),
                Arguments.of(Literals.TEXT_LIST, List.of("one"), "one"),
                Arguments.of(Literals.PATH_LIST, List.of("/a b", "C:\\Program Files"), "/a b; C:\\Program Files"),
                Arguments.of(Literals.PATH_LIST, List.of("/odd;name", "/100%", "/%3B"), "/odd%3Bname; /100%25; /%253B"));
    }

    @Test
    void nothingStaysNothing() {
        for (EDataType type : dataTypes()) {
            assertNull(FleetFactory.eINSTANCE.createFromString(type, null), type.getName());
            assertNull(FleetFactory.eINSTANCE.convertToString(type, null), type.getName());
        }
    }

    @Test
    void aTextThatIsNoTimeIsRefused() {
        for (EDataType type : List.of(Literals.DURATION, Literals.LOCAL_TIME, Literals.LOCAL_DATE, Literals.INSTANT, Literals.ZONE_ID)) {
            for (String text : List.of("", "soon", "12:61", "P1Y", "2026-02-30", "-")) {
                assertThrows(DateTimeException.class, () -> FleetFactory.eINSTANCE.createFromString(type, text), type.getName() + " "
                        + text);
            }
        }
    }

    @Test
    void listsCannotBeChangedBehindTheModelsBack() {
        @SuppressWarnings("unchecked") List<String> list = (List<String>) FleetFactory.eINSTANCE.createFromString(Literals.TEXT_LIST,
                "a; b");
        assertThrows(UnsupportedOperationException.class, () -> list.add("c"));
    }

    private static List<EDataType> dataTypes() {
        return List.of(Literals.DURATION, Literals.LOCAL_TIME, Literals.LOCAL_DATE, Literals.INSTANT, Literals.ZONE_ID, Literals.TEXT_LIST,
                Literals.PATH_LIST);
    }
}
