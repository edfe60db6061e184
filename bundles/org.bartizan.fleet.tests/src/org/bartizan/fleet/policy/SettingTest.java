// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.model.FileEvents;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTest {

    static List<Setting> all() {
        return Setting.all();
    }

    private static Setting setting(String key) {
        return Setting.find(key).orElseThrow();
    }

    @Test
    void haveKeysOfTheirOwn() {
        List<String> keys = Setting.all().stream().map(Setting::key).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertTrue(keys.containsAll(List.of("autoProtect.enabled", "quarantine.keepFor", "scanOptions.maxFileSize")), keys.toString());
    }

    @Test
    void areFoundByKeyInAnyCaseAndByNameWhenThatIsTheOnlyOne() {
        assertEquals("autoProtect.enabled", setting("autoprotect.ENABLED").key());
        assertEquals("autoProtect.reenableAfter", setting("reenableafter").key());
        assertFalse(Setting.find("enabled").isPresent());
        assertFalse(Setting.find("autoProtect").isPresent());
        assertFalse(Setting.find("").isPresent());
    }

    @Test
    void sectionsOfTheFleetComeFirstInOrderOfDeclaration() {
        List<EClass> sections = Setting.sections();
        assertEquals(FleetPackage.Literals.AUTO_PROTECT, sections.getFirst());
        assertFalse(sections.contains(FleetPackage.Literals.POLICY_SECTION));
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellEverythingAboutThemselves(Setting setting) {
        assertFalse(setting.label().isBlank());
        assertFalse(setting.sectionLabel().isBlank());
        assertFalse(setting.documentation().isBlank());
        assertFalse(setting.engine().isBlank(), setting.key());
        assertEquals(setting, Setting.find(setting.key()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("all")
    void readWhatTheyWrite(Setting setting) {
        Object value = setting.defaultValue();
        if (value != null) {
            assertEquals(value, setting.parse(setting.text(value)), setting.key() + " " + setting.text(value));
        }
    }

    @Test
    void readTextsAsPeopleWriteThem() {
        assertEquals(Duration.ofMinutes(90), setting("autoProtect.reenableAfter").parse("1 h 30 min"));
        assertEquals(Duration.ofMinutes(30), setting("autoProtect.reenableAfter").parse("30"));
        assertEquals(Duration.ofMinutes(30), setting("autoProtect.reenableAfter").parse("30m"));
        assertEquals(Duration.ofHours(2), setting("autoProtect.reenableAfter").parse("PT2H"));
        assertEquals(Duration.ofSeconds(90), setting("scanOptions.maxScanTime").parse("90"));
        assertEquals(50, setting("scanOptions.maxFileSize").parse("50mb"));
        assertEquals(true, setting("autoProtect.enabled").parse("On"));
        assertEquals(FileEvents.EVERY_ACCESS, setting("autoProtect.fileEvents").parse("every-access"));
        assertEquals(LocalTime.of(4, 30), setting("definitionsUpdate.time").parse("04:30"));
        assertEquals(List.of("/a b", "/c;d"), setting("scanOptions.excludedPaths").parse("/a b; /c%3Bd"));
    }

    @Test
    void writeValuesWithTheirUnits() {
        assertEquals("50 MB", setting("scanOptions.maxFileSize").text(50));
        assertEquals("1 d 1 h", setting("autoProtect.reenableAfter").text(Duration.ofHours(25)));
        assertEquals("0 min", setting("autoProtect.reenableAfter").text(Duration.ZERO));
        assertEquals("every access", setting("autoProtect.fileEvents").text(FileEvents.EVERY_ACCESS));
        assertEquals("/a; /c%3Bd", setting("scanOptions.excludedPaths").text(List.of("/a", "/c;d")));
        assertEquals("", setting("quarantine.forwardTo").text(null));
        assertEquals("", setting("quarantine.forwardTo").defaultValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"autoProtect.enabled | maybe | yes or no", "scanOptions.maxFileSize | 0 | 1 to 2000 MB",
            "scanOptions.maxFileSize | 5 GB | 1 to 2000 MB", "scanOptions.maxFileSize | 99999999999 | 1 to 2000 MB",
            "autoProtect.reenableAfter | 8d | 0 min to 7 d", "autoProtect.reenableAfter | soon | 30m",
            "autoProtect.reenableAfter | 99999999999999999999d | 30m", "autoProtect.reenableAfter | P9999999999999999D | 30m",
            "autoProtect.fileEvents | never | every access, changes", "definitionsUpdate.time | 25:00 | 03:00"})
    void refuseWhatCannotBeAndSayWhatCan(String key, String text, String advice) {
        BartizanException refusal = assertThrows(BartizanException.class, () -> setting(key).parse(text));
        assertTrue(refusal.getMessage().startsWith("Cannot use “" + text + "” for " + key), refusal.getMessage());
        assertTrue(refusal.next().contains(advice), refusal.getMessage());
    }
}
