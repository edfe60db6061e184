// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bartizan.api.access.Seat;
import org.bartizan.resetacl.Credentials;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The account that logs in at other computers, from when it was asked for until the workbench ends or somebody else sits down at it. Safe for
 * use by several threads.
 */
@Component(service = SessionLogin.class)
public final class SessionLogin {

    private final Seat seat;
    private final PasswordStore store;
    private final AutoCloseable people;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String account = "";
    private char[] password = {};
    private String person;

    /** Called by the framework. */
    @Activate
    public SessionLogin(@Reference Seat seat) {
        this(seat, new SecureStore());
    }

    /** With another place for what is remembered. */
    public SessionLogin(Seat seat, PasswordStore store) {
        this.seat = seat;
        this.store = store;
        this.person = person();
        this.people = seat.onChange(this::otherPerson);
    }

    @Deactivate
    void close() throws Exception {
        people.close();
        forget();
    }

    /** The user of Bartizan. */
    public String person() {
        return seat.get().name();
    }

    /** Where accounts are remembered for those who want it. */
    public PasswordStore store() {
        return store;
    }

    private void otherPerson() {
        String now = person();
        synchronized (this) {
            if (now.equals(person)) {
                return;
            }
            person = now;
        }
        forget();
    }

    /** The account; empty when nobody has been asked yet. */
    public synchronized Optional<String> account() {
        return account.isEmpty() ? Optional.empty() : Optional.of(account);
    }

    /** Credentials of that account for one piece of work, to be closed at its end; {@link Credentials#NONE} when there is no account. */
    public synchronized Credentials lend() {
        return account.isEmpty() ? Credentials.NONE : Credentials.of(account, password);
    }

    /**
     * Uses that account from now on.
     *
     * @param secret copied
     */
    public void use(String name, char[] secret) {
        synchronized (this) {
            Arrays.fill(password, '\0');
            account = name;
            password = secret.clone();
        }
        listeners.forEach(Runnable::run);
    }

    /** Overwrites the password; the next one who needs it is asked. */
    public void forget() {
        synchronized (this) {
            Arrays.fill(password, '\0');
            password = new char[0];
            account = "";
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls {@code changed} when another account is used, on any thread. Close the handle to stop it. */
    public AutoCloseable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
