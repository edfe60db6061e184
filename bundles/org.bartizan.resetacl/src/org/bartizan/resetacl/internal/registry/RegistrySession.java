// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.registry.View;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessSession;
import org.slf4j.LoggerFactory;

/** The registry of another computer, logged in. */
final class RegistrySession implements AccessSession {

    private static final String TOUCHSTONE = "HKLM\\SOFTWARE";

    private final SmbSession owned;
    private final SmbSession smb;
    private final RemoteRegistry registry;
    private final RegistryFailures failures;
    private Boolean administrator;

    /** @param owned what to close with this; null when another one does that */
    RegistrySession(SmbSession owned, SmbSession smb, RemoteRegistry registry, RegistryFailures failures) {
        this.owned = owned;
        this.smb = smb;
        this.registry = registry;
        this.failures = failures;
    }

    RegistryFailures failures() {
        return failures;
    }

    @Override
    public List<String> roots(String path) throws AccessException {
        List<String> roots = new ArrayList<>();
        for (RegistryPath view : RegistryPath.of(path).views()) {
            if (exists(view.text())) {
                roots.add(view.text());
            }
        }
        if (roots.isEmpty()) {
            throw new AccessException(Problem.Kind.MISSING, "Cannot look at " + path + " of " + failures.computer()
                    + ": there is no such key, in either view of the registry.");
        }
        return roots;
    }

    private boolean exists(String path) throws AccessException {
        try (RegistryKey key = registry.open(path, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
            return !key.path().isEmpty();
        } catch (RpcException e) {
            if (e.reason() == Reason.NOT_FOUND) {
                return false;
            }
            if (e.reason() == Reason.NOT_PERMITTED && administrator()) {
                // Opening it will say so; the other view is not to be missed for that.
                return true;
            }
            throw refused("open", path, e);
        }
    }

    @Override
    public RegistryNode open(String path) throws AccessException {
        try {
            return new RegistryNode(this, registry.open(path, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT));
        } catch (RpcException e) {
            throw refused("open", path, e);
        }
    }

    /** A refusal may be about the key, or about who asks: then all other keys will be refused, too. */
    AccessException refused(String tried, String path, RpcException e) {
        return e.reason() == Reason.NOT_PERMITTED && !administrator() ? failures.notAdministrator(e) : failures.key(tried, path, e);
    }

    private boolean administrator() {
        if (administrator == null) {
            try (RegistryKey key = registry.open(TOUCHSTONE, AccessMask.KEY_CREATE_SUB_KEY, View.DEFAULT)) {
                administrator = !key.path().isEmpty();
            } catch (RpcException e) {
                administrator = e.reason() != Reason.NOT_PERMITTED;
            }
        }
        return administrator;
    }

    @Override
    public Optional<AccessSession> another() throws AccessException {
        try {
            return Optional.of(new RegistrySession(null, smb, RemoteRegistry.open(smb), failures));
        } catch (RpcException e) {
            throw failures.during(e);
        }
    }

    @Override
    public void close() {
        if (owned != null) {
            // The pipes end with the connection.
            owned.close();
            return;
        }
        try {
            registry.close();
        } catch (RpcException e) {
            LoggerFactory.getLogger(RegistrySession.class).debug("A pipe to {} cannot be closed.", failures.computer(), e);
        }
    }
}
