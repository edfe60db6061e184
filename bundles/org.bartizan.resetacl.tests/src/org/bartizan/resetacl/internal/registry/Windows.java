// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

import org.bartizan.msrpc.Endpoint;
import org.bartizan.msrpc.Login;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.SecurityInformation;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.msrpc.registry.RegistryValue;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.registry.View;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Target;
import org.bartizan.samba.SambaComputer;

/** What the tests ask of a computer, past Reset ACL. */
record Windows(SambaComputer samba) {

    /** Everybody may do everything, as it was on Windows of those days. */
    static final String OPEN = "O:BAG:SYD:(A;CI;0xf003f;;;WD)(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)";
    static final String CLOSED = "O:BAG:SYD:P(A;CI;0x20019;;;WD)(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)";

    String name() {
        return samba.target();
    }

    Target target() {
        return new Target.Named(samba.target());
    }

    Credentials administrator() throws IOException {
        return credentials(SambaComputer.ADMINISTRATOR);
    }

    Credentials credentials(String user) throws IOException {
        return Credentials.of(user, samba.password().toCharArray());
    }

    /** Makes a key and others below it, open to everybody. */
    void open(String key, String... below) throws IOException {
        samba.createKey(key);
        samba.setSecurity(key, OPEN);
        for (String each : below) {
            samba.createKey(key + "\\" + each);
            samba.setSecurity(key + "\\" + each, OPEN);
        }
    }

    /** Makes a key with many below it, next to each other or each below the one before, all open to everybody. */
    void many(String key, int count, boolean deep) throws IOException, RpcException {
        open(key);
        byte[] open = descriptor(key);
        with(SambaComputer.ADMINISTRATOR, registry -> {
            RegistryKey parent = registry.open(key, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT);
            for (int i = 0; i < count; i++) {
                RegistryKey child = parent.create("k" + i % 1000, AccessMask.MAXIMUM_ALLOWED);
                child.setSecurity(open, SecurityInformation.DACL);
                if (deep) {
                    parent.close();
                    parent = child;
                } else {
                    child.close();
                }
            }
            parent.close();
            return null;
        });
    }

    private interface Use<T> {
        T of(RemoteRegistry registry) throws RpcException;
    }

    private <T> T with(String user, Use<T> use) throws IOException, RpcException {
        try (Login login = Login.ntlm("", user, samba.password().toCharArray());
                SmbSession session = SmbSession.connect(new Endpoint(samba.host(), samba.port(), Duration.ofSeconds(5), Duration.ofSeconds(
                        20)),
                        login)) {
            return use.of(RemoteRegistry.open(session));
        }
    }

    /** Whether a user can set a value; sets it. */
    boolean canWrite(String user, String path) throws IOException, RpcException {
        return allowed(user, path, AccessMask.KEY_SET_VALUE, key -> key.set(RegistryValue.text("Probe", "by " + user)));
    }

    boolean canRead(String user, String path) throws IOException, RpcException {
        return allowed(user, path, AccessMask.KEY_READ, RegistryKey::values);
    }

    private interface Try {
        void with(RegistryKey key) throws RpcException;
    }

    private boolean allowed(String user, String path, int access, Try tried) throws IOException, RpcException {
        return with(user, registry -> {
            try (RegistryKey key = registry.open(path, access, View.DEFAULT)) {
                tried.with(key);
                return true;
            } catch (RpcException e) {
                if (e.reason() != RpcException.Reason.NOT_PERMITTED) {
                    throw e;
                }
                return false;
            }
        });
    }

    byte[] descriptor(String path) throws IOException, RpcException {
        return with(SambaComputer.ADMINISTRATOR, registry -> {
            try (RegistryKey key = registry.open(path, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                return key.security(SecurityInformation.OWNER_GROUP_DACL);
            }
        });
    }

    void setDescriptor(String path, byte[] descriptor) throws IOException, RpcException {
        with(SambaComputer.ADMINISTRATOR, registry -> {
            try (RegistryKey key = registry.open(path, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                key.setSecurity(descriptor, SecurityInformation.DACL);
                return null;
            }
        });
    }

    /** Gives both users the password that those of another computer have. */
    void takePasswordOf(Windows other) throws IOException, InterruptedException {
        String password = other.samba.password();
        for (String account : new String[] {"root", "daemon"}) {
            Process process = new ProcessBuilder("smbpasswd", "-c", samba.directory().resolve("smb.conf").toString(), "-s", "-a", account)
                    .redirectErrorStream(true).start();
            process.getOutputStream().write((password + "\n" + password + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            process.getInputStream().readAllBytes();
            process.waitFor();
        }
        Files.writeString(samba.directory().resolve("password"), password);
    }
}
