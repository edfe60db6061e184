// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;

import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.samba.KerberosRealm;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The JDK's Kerberos login opens a computer, with a real key distribution centre. */
@Timeout(60)
class KerberosTest {

    private static final String PASSWORD = "a long one for tests";

    private static Subject logIn(String user) throws LoginException {
        Configuration configuration = new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                return new AppConfigurationEntry[] {new AppConfigurationEntry("com.sun.security.auth.module.Krb5LoginModule",
                        LoginModuleControlFlag.REQUIRED, Map.of("principal", user + "@" + KerberosRealm.NAME, "refreshKrb5Config",
                                "true"))};
            }
        };
        LoginContext context = new LoginContext("test", new Subject(), KerberosTest::answer, configuration);
        context.login();
        return context.getSubject();
    }

    private static void answer(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof PasswordCallback asked) {
                asked.setPassword(PASSWORD.toCharArray());
            }
        }
    }

    private static SmbSession connect(SambaComputer computer, Subject subject) throws RpcException {
        try (Login login = Login.kerberos(subject)) {
            return SmbSession.connect(Computers.endpoint(computer), login);
        }
    }

    @Test
    void logsInWithATicketAndWithNothingLess() throws Exception {
        String before = System.getProperty("java.security.krb5.conf");
        try (KerberosRealm realm = KerberosRealm.start(); SambaComputer computer = SambaComputer.create("MEMBER", realm.settings())) {
            System.setProperty("java.security.krb5.conf", realm.configuration().toString());
            realm.addUser("root", PASSWORD);
            realm.addUser("stranger", PASSWORD);
            realm.admit(computer);
            computer.start();
            opensTheRegistry(computer);
            assertThrows(RpcException.class, () -> connect(computer, logIn("stranger")));
            Subject without = new Subject(true, Set.of(new javax.security.auth.kerberos.KerberosPrincipal("root@" + KerberosRealm.NAME)),
                    Set
                            .of(), Set.of());
            RpcException thrown = assertThrows(RpcException.class, () -> connect(computer, without));
            assertEquals(Reason.WRONG_PASSWORD, thrown.reason(), thrown.getMessage());
            assertTrue(thrown.getMessage().contains("ticket"), thrown.getMessage());
        } finally {
            System.getProperties().compute("java.security.krb5.conf", (name, now) -> before);
        }
    }

    private static void opensTheRegistry(SambaComputer computer) throws RpcException, LoginException, IOException {
        try (SmbSession session = connect(computer, logIn("root")); RemoteRegistry registry = RemoteRegistry.open(session)) {
            assertEquals(5, registry.version());
        }
    }
}
