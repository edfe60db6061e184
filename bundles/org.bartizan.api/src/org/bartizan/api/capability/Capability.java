// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.capability;

import java.util.List;

/**
 * A bundle as an administrator sees it.
 *
 * @param symbolicName the bundle's symbolic name, such as {@code org.bartizan.importer}
 * @param name what people call it
 * @param version its version
 * @param state whether it works
 * @param installed whether it was installed by an administrator rather than shipped
 * @param essential whether Bartizan cannot run without it, so that it can be neither stopped nor uninstalled
 * @param commandScopes the shell scopes that it offers now, such as {@code importer}
 */
public record Capability(String symbolicName, String name, String version, State state, boolean installed, boolean essential,
        List<String> commandScopes) {

    /** Whether a capability works. */
    public enum State {
        /** Its services, commands and views are there. */
        STARTED,
        /** It is there but offers nothing. */
        STOPPED,
        /** It cannot start because something that it needs is missing. */
        UNRESOLVED
    }
}
