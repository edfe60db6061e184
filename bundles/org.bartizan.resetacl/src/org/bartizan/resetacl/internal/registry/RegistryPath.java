// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;

/** A path in a registry, its hive by its short name. */
record RegistryPath(String text) {

    private static final Map<String, String> HIVES = Map.of("HKEY_LOCAL_MACHINE", "HKLM", "HKEY_CLASSES_ROOT", "HKCR", "HKEY_USERS", "HKU",
            "HKEY_CURRENT_CONFIG", "HKCC", "HKEY_CURRENT_USER", "HKCU");
    private static final String SOFTWARE = "HKLM\\SOFTWARE\\";
    /** Where 64-bit Windows keeps what 32-bit programs see. */
    private static final String OTHER_VIEW = "WOW6432Node\\";

    /** Understands long and short names of hives. */
    static RegistryPath of(String typed) throws AccessException {
        String path = typed.strip().replaceAll("\\\\+", "\\\\").replaceAll("\\\\$", "");
        int end = path.indexOf('\\');
        String first = (end < 0 ? path : path.substring(0, end)).toUpperCase(Locale.ROOT);
        String hive = HIVES.getOrDefault(first, first);
        if (!HIVES.containsValue(hive)) {
            throw new AccessException(Problem.Kind.MISSING, "Cannot look at " + typed
                    + ": a registry key begins with HKLM, HKU, HKCR or HKCC and a backslash.");
        }
        return new RegistryPath(end < 0 ? hive : hive + path.substring(end));
    }

    /** The path itself, and the place where 32-bit programs find it. */
    List<RegistryPath> views() {
        boolean two = text.regionMatches(true, 0, SOFTWARE, 0, SOFTWARE.length()) && !(text + "\\").regionMatches(true, SOFTWARE.length(),
                OTHER_VIEW, 0, OTHER_VIEW.length());
        return two ? List.of(this, new RegistryPath(text.substring(0, SOFTWARE.length()) + OTHER_VIEW + text.substring(SOFTWARE.length())))
                : List.of(this);
    }
}
