// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.nio.file.Path;

/**
 * Who a shell wants to be without being asked, from its environment. The password itself is never passed on: it is read where it is checked,
 * by the same person on the same computer.
 *
 * @param user the name; empty to ask
 * @param passwordFile the file with the password, absolute; null to ask
 */
public record Credentials(String user, Path passwordFile) {

    /** The variable that names the user. */
    public static final String USER = "BARTIZAN_USER";

    /** The variable that names the file with the password. */
    public static final String PASSWORD_FILE = "BARTIZAN_PASSWORD_FILE";

    /** Asks for both. */
    public static final Credentials NONE = new Credentials("", null);

    /** From the environment of this process; the names of files there are relative to its working directory. */
    public static Credentials ofEnvironment() {
        return of(value(USER), value(PASSWORD_FILE), Path.of(""));
    }

    /** From texts that are empty for none. */
    public static Credentials of(String user, String file, Path directory) {
        return new Credentials(user, file.isEmpty() ? null : directory.resolve(file).toAbsolutePath());
    }

    private static String value(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    /** Whether nobody has to be asked. */
    boolean complete() {
        return !user.isEmpty() && passwordFile != null;
    }
}
