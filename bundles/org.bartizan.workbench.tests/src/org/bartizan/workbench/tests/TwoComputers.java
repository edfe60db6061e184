// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.bartizan.samba.SambaComputer;

/** Two real computers with open keys, and an administrator who has the same password on both. */
final class TwoComputers implements AutoCloseable {

    static final String KEY = "HKLM\\SOFTWARE\\BartizanScreens";
    private static final String OPEN = "O:BAG:SYD:(A;CI;0xf003f;;;WD)(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)";
    private static final String USERS = "O:BAG:SYD:(A;CI;0x2001f;;;BU)(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)";
    private static final List<String> KEYS = List.of(KEY, KEY + "\\Scan", KEY + "\\Scan\\Options", KEY + "\\Update");

    private final SambaComputer first;
    private final SambaComputer second;

    TwoComputers() throws IOException, InterruptedException {
        first = SambaComputer.start("RECEPTION");
        second = SambaComputer.start("ACCOUNTS");
        givePassword();
        for (SambaComputer computer : List.of(first, second)) {
            for (String key : KEYS) {
                computer.createKey(key);
                computer.setSecurity(key, key.equals(KEY) ? OPEN : USERS);
            }
        }
    }

    private void givePassword() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("smbpasswd", "-c", second.directory().resolve("smb.conf").toString(), "-s", "-a", "root")
                .redirectErrorStream(true).start();
        process.getOutputStream().write((first.password() + "\n" + first.password() + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("smbpasswd: " + said);
        }
    }

    SambaComputer first() {
        return first;
    }

    SambaComputer second() {
        return second;
    }

    /** Both of them, as they are typed. */
    String targets() {
        return first.target() + ", " + second.target();
    }

    /** The access lists of all keys of both, as Samba's own tool prints them. */
    List<String> security() throws IOException {
        return List.of(security(first), security(second));
    }

    private static String security(SambaComputer computer) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String key : KEYS) {
            all.append(key).append(' ').append(computer.security(key)).append('\n');
        }
        return all.toString();
    }

    @Override
    public void close() throws IOException {
        try (first) {
            second.close();
        }
    }
}
