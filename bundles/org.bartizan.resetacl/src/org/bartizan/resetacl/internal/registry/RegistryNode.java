// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.SecurityInformation;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.slf4j.LoggerFactory;

/** An open key of another computer. */
final class RegistryNode implements AccessObject {

    private final RegistrySession session;
    private final RegistryKey key;

    RegistryNode(RegistrySession session, RegistryKey key) {
        this.session = session;
        this.key = key;
    }

    @Override
    public String path() {
        return key.path();
    }

    @Override
    public byte[] read() throws AccessException {
        try {
            return key.security(SecurityInformation.OWNER_GROUP_DACL);
        } catch (RpcException e) {
            throw session.failures().key("read the access list of", path(), e);
        }
    }

    @Override
    public void write(byte[] list) throws AccessException {
        try {
            boolean closed = SecurityDescriptor.parse(list).has(SecurityDescriptor.DACL_PROTECTED);
            // Owner and group stand in the bytes because Samba takes them all; Windows looks at the list alone, as it is told.
            key.setSecurity(list, SecurityInformation.DACL | (closed ? SecurityInformation.PROTECTED_DACL
                    : SecurityInformation.UNPROTECTED_DACL));
        } catch (MalformedDescriptorException e) {
            throw RegistryFailures.malformed(e);
        } catch (RpcException e) {
            throw session.refused("change the access list of", path(), e);
        }
    }

    @Override
    public List<String> children() throws AccessException {
        List<String> names = new ArrayList<>();
        try {
            key.visitSubKeys(name -> {
                names.add(name);
                return names.size() <= MOST_CHILDREN;
            });
        } catch (RpcException e) {
            throw session.failures().key("list the subkeys of", path(), e);
        }
        if (names.size() > MOST_CHILDREN) {
            throw new AccessException(Problem.Kind.OTHER, "Cannot list the subkeys of " + path() + ": there are more than "
                    + MOST_CHILDREN + ".");
        }
        return names;
    }

    @Override
    public String pathOf(String child) {
        return path() + "\\" + child;
    }

    @Override
    public AccessObject child(String name) throws AccessException {
        try {
            return new RegistryNode(session, key.open(name, AccessMask.MAXIMUM_ALLOWED));
        } catch (RpcException e) {
            if (e.reason() == RpcException.Reason.NOT_FOUND && e.code() != 0) {
                // It was deleted since it was listed.
                return null;
            }
            throw session.failures().key("open", pathOf(name), e);
        }
    }

    @Override
    public void close() {
        try {
            key.close();
        } catch (RpcException e) {
            // If the connection is lost, whoever uses it next finds out and says so.
            LoggerFactory.getLogger(RegistryNode.class).debug("{} cannot be closed.", path(), e);
        }
    }
}
