// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;

/**
 * Where one person sits: a shell session, or the workbench. Knows who that is, and forgets it when nothing was done for too long. Code that
 * runs for the person is run by {@link Author#as} with this. Safe for use by several threads.
 */
public final class Seat implements Supplier<Identity> {

    private final Supplier<Optional<Logins>> logins;
    private final BooleanSupplier accounts;
    private final LongSupplier nanos;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Logins.Login login;
    private String ended = "";
    private long last;
    private int busy;

    /**
     * @param logins the service, if it is there now
     * @param accounts whether there are users by the files alone, asked when the service is missing
     */
    public Seat(Supplier<Optional<Logins>> logins, BooleanSupplier accounts) {
        this(logins, accounts, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    public Seat(Supplier<Optional<Logins>> logins, BooleanSupplier accounts, LongSupplier nanos) {
        this.logins = logins;
        this.accounts = accounts;
        this.nanos = nanos;
    }

    /** The seat of the person for whom this thread works now. */
    public static Optional<Seat> current() {
        return Author.bound() instanceof Seat seat ? Optional.of(seat) : Optional.empty();
    }

    /** Whether there are users, so that somebody has to log in. */
    public boolean guarded() {
        return logins.get().map(Logins::needed).orElseGet(accounts::getAsBoolean);
    }

    /** Whether somebody has to log in before anything else: there are users, and nobody is logged in or nothing was done for too long. */
    public boolean loginNeeded() {
        return guarded() && !get().loggedIn();
    }

    /** Who it is now; the operating system's user when nobody is logged in. */
    @Override
    public Identity get() {
        boolean over;
        Identity identity;
        synchronized (this) {
            over = login != null && !holds();
            identity = login == null ? Identity.ofProcess() : login.identity();
        }
        if (over) {
            listeners.forEach(Runnable::run);
        }
        return identity;
    }

    private boolean holds() {
        Optional<String> why = login.ended();
        Duration timeout = logins.get().map(Logins::timeout).orElse(Duration.ZERO);
        if (why.isEmpty() && busy == 0 && nanos.getAsLong() - last > timeout.toNanos()) {
            why = Optional.of("The session of " + login.identity().name() + " has ended after " + text(timeout) + " without use.");
        }
        why.ifPresent(reason -> {
            end();
            ended = reason;
        });
        return why.isEmpty();
    }

    private static String text(Duration timeout) {
        return timeout.toMinutes() == 1 ? "1 minute" : timeout.toMinutes() + " minutes";
    }

    /** Why the last session ended, as a sentence; empty when it was left, or there was none. */
    public synchronized String ended() {
        return ended;
    }

    /**
     * Logs somebody in, in place of whoever is.
     *
     * @throws BartizanException when that is refused; who was logged in still is
     */
    public Identity login(String name, char[] password) {
        Logins service = logins.get().orElseThrow(() -> new BartizanException("log in as " + name,
                "what checks passwords is not running", "Start the program again; if that does not help, install it again"));
        Logins.Login next = service.login(name, password);
        synchronized (this) {
            end();
            login = next;
            ended = "";
            last = nanos.getAsLong();
        }
        listeners.forEach(Runnable::run);
        return next.identity();
    }

    /** Forgets who is logged in. */
    public void logout() {
        synchronized (this) {
            end();
            ended = "";
        }
        listeners.forEach(Runnable::run);
    }

    private void end() {
        if (login != null) {
            login.close();
            login = null;
        }
    }

    /** Notes that the person does something now. */
    public synchronized void touch() {
        if (login == null || holds()) {
            last = nanos.getAsLong();
        }
    }

    /** As {@link #touch}, and something goes on that keeps the session from ending until it is closed. */
    public synchronized Busy busy() {
        touch();
        busy++;
        return () -> {
            synchronized (Seat.this) {
                busy--;
                last = nanos.getAsLong();
            }
        };
    }

    /** Calls {@code changed} when somebody has logged in or out, on any thread. Close the handle to stop it. */
    public AutoCloseable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** Something that goes on; closed once. */
    @FunctionalInterface
    public interface Busy extends AutoCloseable {
        @Override
        void close();
    }
}
