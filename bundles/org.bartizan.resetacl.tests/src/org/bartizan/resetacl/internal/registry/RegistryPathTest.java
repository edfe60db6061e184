// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryPathTest {

    @ParameterizedTest
    @CsvSource({"HKEY_LOCAL_MACHINE\\SYSTEM\\X,HKLM\\SYSTEM\\X", "hklm\\SYSTEM,HKLM\\SYSTEM", "HKU\\\\.DEFAULT\\,HKU\\.DEFAULT",
            "HKLM,HKLM"})
    void namesHivesShortly(String typed, String path) throws Exception {
        assertEquals(path, RegistryPath.of(typed).text());
    }

    @Test
    void knowsWhere32BitProgramsFindAKey() throws Exception {
        assertEquals(List.of("HKLM\\Software\\V", "HKLM\\Software\\WOW6432Node\\V"), views("HKLM\\Software\\V"));
        assertEquals(List.of("HKLM\\SOFTWARE\\wow6432node\\V"), views("HKLM\\SOFTWARE\\wow6432node\\V"));
        assertEquals(List.of("HKLM\\SOFTWARE"), views("HKLM\\SOFTWARE"));
        assertEquals(List.of("HKLM\\SYSTEM\\V"), views("HKLM\\SYSTEM\\V"));
    }

    private static List<String> views(String path) throws AccessException {
        return RegistryPath.of(path).views().stream().map(RegistryPath::text).toList();
    }

    @Test
    void refusesWhatIsNoKey() {
        assertEquals(Problem.Kind.MISSING, assertThrows(AccessException.class, () -> RegistryPath.of("SOFTWARE\\V")).kind());
    }
}
