// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import com.hierynomus.protocol.commons.Factory;
import com.hierynomus.smbj.auth.Authenticator;
import com.hierynomus.smbj.auth.SpnegoAuthenticator;

/**
 * Kerberos by the name under which a computer offers it (RFC 4121). The library asks for it where NEGOEX is offered, which has another purpose, and
 * which Samba never offers.
 */
public final class Kerberos implements Factory.Named<Authenticator> {

    private static final String MECHANISM = "1.2.840.113554.1.2.2";

    @Override
    public String getName() {
        return MECHANISM;
    }

    @Override
    public Authenticator create() {
        return new SpnegoAuthenticator();
    }
}
