// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage.Literals;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    private static final FieldText SIZE = Fields.text(Literals.AUTO_PROTECT__MAX_FILE_SIZE);
    private static final FieldText REENABLE = Fields.text(Literals.AUTO_PROTECT__REENABLE_AFTER);
    private static final FieldText PATHS = Fields.text(Literals.AUTO_PROTECT__INCLUDED_PATHS);

    @Test
    void showsNumbersWithTheirUnit() {
        assertEquals("5 MB", SIZE.display(5));
        assertEquals("5", SIZE.format(5));
        assertEquals("1 to 2000 MB", SIZE.range());
    }

    @Test
    void readsNumbersHoweverTheyAreGrouped() {
        assertEquals(1500, SIZE.parse(" 1,500 ").value());
        assertEquals(1500, SIZE.parse("1 500").value());
    }

    @Test
    void refusesWhatIsNoNumberOrOutOfRange() {
        assertEquals("Write a whole number", SIZE.parse("five").problem());
        assertEquals("Allowed is 1 to 2000 MB", SIZE.parse("0").problem());
        assertEquals("Allowed is 1 to 2000 MB", SIZE.parse("2001").problem());
        assertEquals("The number is too large", SIZE.parse("99999999999").problem());
        assertEquals("It needs a value", SIZE.parse("  ").problem());
        assertFalse(SIZE.parse("9".repeat(400)).valid());
    }

    @Test
    void readsDurationsInTheUnitOfTheFieldAndInAnyOther() {
        assertEquals(Duration.ofMinutes(30), REENABLE.parse("30").value());
        assertEquals(Duration.ofMinutes(90), REENABLE.parse("1 h 30 min").value());
        assertEquals(Duration.ofDays(2), REENABLE.parse("2 days").value());
        assertEquals("90", REENABLE.format(Duration.ofMinutes(90)));
        assertEquals("90 s", REENABLE.format(Duration.ofSeconds(90)));
        assertEquals("0 min", REENABLE.display(Duration.ZERO));
        assertEquals("Allowed is 0 to 7 days", REENABLE.parse("8 days").problem());
        assertFalse(REENABLE.parse("2 fortnights").valid());
        assertFalse(REENABLE.parse("30 min later").valid());
    }

    @Test
    void readsListsALineEach() {
        assertEquals(List.of("/srv", "C:\\Data"), PATHS.parse("/srv\n\n  C:\\Data  ").value());
        assertEquals(List.of(), PATHS.parse("").value());
        assertTrue(PATHS.parse("srv").problem().contains("absolute path"));
        assertEquals("/a\n/b", PATHS.format(List.of("/a", "/b")));
        assertEquals("nothing", PATHS.display(List.of()));
    }

    @Test
    void readsTimesDaysAndZones() {
        assertEquals(LocalTime.of(3, 30), Fields.text(Literals.SCHEDULED_SCAN__TIME).parse("3:30").value());
        assertEquals(LocalDate.of(2026, 1, 31), Fields.text(Literals.SCHEDULED_SCAN__START_DATE).parse("2026-01-31").value());
        assertEquals(ZoneId.of("Europe/Berlin"), Fields.text(Literals.SCHEDULED_SCAN__ZONE).parse("europe/berlin").value());
        assertNull(Fields.text(Literals.SCHEDULED_SCAN__ZONE).parse("").value());
        assertTrue(Fields.text(Literals.SCHEDULED_SCAN__ZONE).parse("Mars/Base").problem().contains("Europe/Berlin"));
        assertFalse(Fields.text(Literals.SCHEDULED_SCAN__TIME).parse("25:00").valid());
    }

    @Test
    void aDayAloneEndsWithThatDay() {
        FieldText expires = Fields.text(Literals.POLICY__EXPIRES);
        assertEquals(LocalDate.of(2027, 1, 1).atStartOfDay(ZoneId.systemDefault()).toInstant(), expires.parse("2026-12-31").value());
        assertEquals(expires.parse("2026-12-31 18:00").value(), expires.parse(expires.format(expires.parse("2026-12-31 18:00").value()))
                .value());
    }

    @Test
    void everyDefaultOfEverySettingIsReadAgainAsItIsShown() {
        for (Setting setting : Setting.sections().stream().flatMap(section -> Setting.of(section).stream()).toList()) {
            FieldKind kind = FieldKind.of(setting.feature());
            FieldText text = new FieldText(Field.of(setting.feature(), EcoreUtil.create(setting.section()), Fields.PROVIDERS));
            if (kind != FieldKind.CHECK && kind != FieldKind.CHOICE && kind != FieldKind.CHOICES) {
                assertEquals(new Reading(setting.defaultValue(), null), text.parse(text.format(setting.defaultValue())), setting::key);
            }
        }
    }
}
