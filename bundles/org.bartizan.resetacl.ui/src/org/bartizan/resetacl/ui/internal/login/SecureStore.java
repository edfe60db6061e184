// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.osgi.util.NLS;

/** Equinox secure storage, encrypted with a master password that the platform asks for or takes from the system; a place of its own for each data directory. */
public final class SecureStore implements PasswordStore {

    private static final String ROOT = "org.bartizan.resetacl";
    private static final String ACCOUNT = "account";
    private static final String PASSWORD = "password";

    private final Supplier<ISecurePreferences> storage;
    private final String place;

    /** The storage of who runs the workbench. */
    public SecureStore() {
        this(SecurePreferencesFactory::getDefault, String.valueOf(Platform.getInstanceLocation() == null ? null : Platform
                .getInstanceLocation().getURL()));
    }

    SecureStore(Supplier<ISecurePreferences> storage, String place) {
        this.storage = storage;
        this.place = place;
    }

    /** Names of nodes are ASCII, without slashes. */
    private String path(String person) {
        return ROOT + "/" + URLEncoder.encode(place, StandardCharsets.UTF_8) + "/" + URLEncoder.encode(person, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Saved> load(String person) {
        ISecurePreferences all = storage.get();
        if (all == null || !all.nodeExists(path(person))) {
            return Optional.empty();
        }
        ISecurePreferences node = all.node(path(person));
        try {
            String account = node.get(ACCOUNT, "");
            String password = node.get(PASSWORD, null);
            return account.isEmpty() || password == null ? Optional.empty() : Optional.of(new Saved(account, password.toCharArray()));
        } catch (StorageException e) {
            ILog.of(SecureStore.class).warn(NLS.bind(Messages.Store_unreadable, e.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public void save(String person, Saved what) {
        String tried = NLS.bind(Messages.Store_tried, what.account());
        ISecurePreferences all = storage.get();
        if (all == null) {
            throw new BartizanException(tried, Messages.Store_none, Messages.Store_next);
        }
        try {
            ISecurePreferences node = all.node(path(person));
            node.put(ACCOUNT, what.account(), false);
            node.put(PASSWORD, new String(what.password()), true);
            node.flush();
        } catch (StorageException e) {
            remove(person);
            throw new BartizanException(tried, e.getErrorCode() == StorageException.NO_PASSWORD ? Messages.Store_locked
                    : NLS.bind(Messages.Store_refused, e.getMessage()), Messages.Store_next, e);
        } catch (IOException e) {
            throw new BartizanException(tried, String.valueOf(e.getMessage()), Messages.Store_next, e);
        }
    }

    @Override
    public void remove(String person) {
        ISecurePreferences all = storage.get();
        if (all != null && all.nodeExists(path(person))) {
            all.node(path(person)).removeNode();
            try {
                all.flush();
            } catch (IOException e) {
                throw new BartizanException(Messages.Store_forget, String.valueOf(e.getMessage()), "", e);
            }
        }
    }
}
