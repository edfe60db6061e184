// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.samba;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Kerberos realm for tests, with a key distribution centre that listens on loopback alone. */
public final class KerberosRealm implements AutoCloseable {

    /** Its name. */
    public static final String NAME = "BARTIZAN.TEST";

    private static final String HOST = "127.0.0.1";

    private final Path directory;
    private final Map<String, String> environment;
    private final Process centre;

    private KerberosRealm(Path directory, Map<String, String> environment, Process centre) {
        this.directory = directory;
        this.environment = environment;
        this.centre = centre;
    }

    /** Makes one and starts it. */
    public static KerberosRealm start() throws IOException {
        Path directory = Files.createTempDirectory("bartizan-kerberos-").toRealPath();
        int port = SambaComputer.freePort(HOST);
        String endpoint = HOST + ":" + port;
        Files.writeString(directory.resolve("krb5.conf"), "[libdefaults]\n default_realm = %s\n dns_lookup_kdc = false\n rdns = false\n"
                .formatted(NAME) + "[realms]\n %s = {\n  kdc = %s\n }\n".formatted(NAME, endpoint));
        // A server that is in no domain does not take what a centre says about groups.
        Files.writeString(directory.resolve("kdc.conf"), """
                [kdcdefaults]
                 kdc_listen = %1$s
                 kdc_tcp_listen = %1$s
                [realms]
                 %2$s = {
                  database_name = %3$s/principal
                  key_stash_file = %3$s/stash
                  disable_pac = true
                 }
                [logging]
                 kdc = FILE:%3$s/kdc.log
                """.formatted(endpoint, NAME, directory));
        Map<String, String> environment = Map.of("KRB5_CONFIG", directory.resolve("krb5.conf").toString(), "KRB5_KDC_PROFILE", directory
                .resolve("kdc.conf").toString());
        Programs.run(List.of("kdb5_util", "create", "-s", "-r", NAME, "-P", "master"), "", environment);
        ProcessBuilder builder = Programs.builder(List.of("krb5kdc", "-n", "-r", NAME), environment).redirectErrorStream(true)
                .redirectOutput(
                        directory.resolve("out").toFile());
        Process centre = builder.start();
        awaitListener(port, centre);
        return new KerberosRealm(directory, environment, centre);
    }

    private static void awaitListener(int port, Process centre) throws IOException {
        for (int i = 0; i < 400 && centre.isAlive(); i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(HOST, port), 1000);
                return;
            } catch (IOException e) {
                Programs.pause(50);
            }
        }
        centre.destroyForcibly();
        throw new IOException("the Kerberos centre does not listen on port " + port);
    }

    /** The configuration that a client needs, for {@code java.security.krb5.conf}. */
    public Path configuration() {
        return directory.resolve("krb5.conf");
    }

    /** Adds a user with a password. A Samba computer knows a user of the realm as an account of this machine with that name. */
    public void addUser(String name, String password) throws IOException {
        Programs.run(List.of("kadmin.local", "-r", NAME, "addprinc", "-pw", password, name), "", environment);
    }

    /** What lets a computer be a member: more lines for its {@code smb.conf}. */
    public String[] settings() {
        return new String[] {"realm = " + NAME, "kerberos method = dedicated keytab", "dedicated keytab file = FILE:" + directory.resolve(
                "keytab")};
    }

    /** Makes a computer with {@link #settings} a member, under its address. */
    public void admit(SambaComputer computer) throws IOException {
        String service = "cifs/" + computer.host();
        Programs.run(List.of("kadmin.local", "-r", NAME, "addprinc", "-randkey", service), "", environment);
        Programs.run(List.of("kadmin.local", "-r", NAME, "ktadd", "-k", directory.resolve("keytab").toString(), service), "", environment);
    }

    /** Stops it and removes all that it has. */
    @Override
    public void close() throws IOException {
        centre.destroyForcibly().onExit().join();
        Programs.run(List.of("rm", "-rf", directory.toString()), "");
    }
}
