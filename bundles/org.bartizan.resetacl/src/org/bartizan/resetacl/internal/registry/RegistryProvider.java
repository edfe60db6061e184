// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.bartizan.msrpc.Endpoint;
import org.bartizan.msrpc.Login;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.service.RemoteServices;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessProvider;
import org.bartizan.resetacl.provider.AccessSession;
import org.bartizan.resetacl.provider.Deadline;
import org.bartizan.resetacl.provider.Machine;
import org.osgi.service.component.annotations.Component;

/** Registry keys of Windows computers, over the remote registry service. */
@Component(service = AccessProvider.class)
public final class RegistryProvider implements AccessProvider {

    /** What this kind of object is called in runs. */
    public static final String KIND = "registry";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(30);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public AccessSession open(Machine machine, Credentials credentials, Deadline deadline, boolean startService) throws AccessException {
        if (credentials.none()) {
            throw new AccessException(Problem.Kind.LOGIN_REFUSED, "Cannot log in at " + machine.name()
                    + ": it needs an account and its password. Give --user NAME.");
        }
        RegistryFailures failures = new RegistryFailures(machine.name(), credentials.toString());
        Endpoint endpoint;
        try {
            endpoint = new Endpoint(machine.host(), machine.port() == 0 ? Endpoint.PORT : machine.port(), deadline.left(CONNECT), deadline
                    .left(
                            CALL));
        } catch (IllegalArgumentException e) {
            throw new AccessException(Problem.Kind.UNREACHABLE, "Cannot connect to " + machine.name() + ": " + e.getMessage() + ".", e);
        }
        try (Login login = login(credentials)) {
            return opened(SmbSession.connect(endpoint, login), failures, startService);
        } catch (RpcException e) {
            throw failures.connecting(e);
        }
    }

    private static Login login(Credentials credentials) {
        char[] password = credentials.password();
        try {
            return Login.ntlm(credentials.domain(), credentials.user(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static AccessSession opened(SmbSession smb, RegistryFailures failures, boolean startService) throws AccessException {
        boolean open = false;
        try {
            RegistrySession session = new RegistrySession(smb, smb, registry(smb, failures, startService), failures);
            open = true;
            return session;
        } finally {
            if (!open) {
                smb.close();
            }
        }
    }

    private static RemoteRegistry registry(SmbSession smb, RegistryFailures failures, boolean startService) throws AccessException {
        try {
            return RemoteRegistry.open(smb);
        } catch (RpcException e) {
            if (!startService || e.reason() != Reason.SERVICE_STOPPED) {
                throw failures.connecting(e);
            }
        }
        try (RemoteServices services = RemoteServices.open(smb)) {
            services.start(RemoteServices.REMOTE_REGISTRY, CALL);
            return RemoteRegistry.open(smb);
        } catch (RpcException e) {
            throw failures.starting(e);
        }
    }

    private static SecurityDescriptor parse(byte[] list) throws AccessException {
        try {
            return SecurityDescriptor.parse(list);
        } catch (MalformedDescriptorException e) {
            throw RegistryFailures.malformed(e);
        }
    }

    @Override
    public AccessList describe(byte[] list) throws AccessException {
        return new KeyDescription(parse(list)).list();
    }

    @Override
    public Optional<byte[]> restrict(byte[] list) throws AccessException {
        return KeyRestriction.of(parse(list)).map(SecurityDescriptor::toBytes);
    }

    @Override
    public boolean same(byte[] one, byte[] other) throws AccessException {
        return KeyRestriction.same(parse(one), parse(other));
    }
}
