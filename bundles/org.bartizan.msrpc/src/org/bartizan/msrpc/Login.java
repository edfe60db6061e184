// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.util.Arrays;
import java.util.Objects;

import javax.security.auth.Subject;

import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.GSSAuthenticationContext;

/**
 * Who logs in: a name and a password for NTLM (MS-NLMP), or a Kerberos subject that the JDK's login made (RFC 4178 carries both). It can be used
 * for any number of sessions, from any thread, until it is closed; closing it overwrites the password. No text of it tells the password.
 */
public final class Login implements AutoCloseable {

    private final String domain;
    private final String user;
    private final char[] password;
    private final Subject subject;
    private volatile boolean closed;

    private Login(String domain, String user, char[] password, Subject subject) {
        this.domain = domain;
        this.user = user;
        this.password = password;
        this.subject = subject;
    }

    /**
     * A user with a password, of which a copy is kept.
     *
     * @param domain the user's domain, or the computer's name for an account of its own; empty lets the computer decide
     */
    public static Login ntlm(String domain, String user, char[] password) {
        if (user.isEmpty()) {
            throw new IllegalArgumentException("a user has a name");
        }
        return new Login(Objects.requireNonNull(domain), user, password.clone(), null);
    }

    /** A subject with a Kerberos ticket, such as {@code LoginContext.getSubject()} of the JDK's Krb5LoginModule. It stays the caller's. */
    public static Login kerberos(Subject subject) {
        String principal = subject.getPrincipals().stream().findFirst().map(Object::toString).orElseThrow(
                () -> new IllegalArgumentException("the subject has no principal: log in first"));
        int at = principal.lastIndexOf('@');
        return new Login(at < 0 ? "" : principal.substring(at + 1), at < 0 ? principal : principal.substring(0, at), new char[0], subject);
    }

    /** The user as people write it, with the domain if there is one. */
    public String name() {
        return domain.isEmpty() ? user : subject == null ? domain + "\\" + user : user + "@" + domain;
    }

    // Package-private: what it returns holds a copy of the password, which who calls overwrites.
    AuthenticationContext context() {
        if (closed) {
            throw new IllegalStateException("the login of " + name() + " has been closed");
        }
        return subject == null ? new AuthenticationContext(user, password, domain) : new GSSAuthenticationContext(user, domain, subject,
                null);
    }

    /** Overwrites the password. */
    @Override
    public void close() {
        closed = true;
        Arrays.fill(password, '\0');
    }

    /** The user's name. */
    @Override
    public String toString() {
        return name();
    }
}
