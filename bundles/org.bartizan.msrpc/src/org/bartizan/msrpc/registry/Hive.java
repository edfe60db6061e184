// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where paths begin (MS-RRP 3.1.5.1 to 3.1.5.5 and 3.1.5.25), with the number of the call that opens it. */
enum Hive {
    HKCR("HKEY_CLASSES_ROOT", 0), HKCU("HKEY_CURRENT_USER", 1), HKLM("HKEY_LOCAL_MACHINE", 2), HKU("HKEY_USERS", 4), HKCC(
            "HKEY_CURRENT_CONFIG", 27);

    final String longName;
    final int operation;

    Hive(String longName, int operation) {
        this.longName = longName;
        this.operation = operation;
    }

    static Optional<Hive> of(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(hive -> hive.name().equals(upper) || hive.longName.equals(upper)).findFirst();
    }
}
