// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Users.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts and the audit trail of a data directory. Reads are answered from memory; a change is on the disk when it is seen. */
@Component(service = AccountStore.class)
public final class AccountStore {

    private static final Logger LOG = LoggerFactory.getLogger(AccountStore.class);
    private static final String NOTHING = "";

    private final Path root;
    private final AccountsFile file;
    private final Path auditFile;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Roster roster = Roster.EMPTY;
    private volatile String broken;
    private Audit audit;

    /** Called by the framework. */
    @Activate
    public AccountStore(@Reference DataDirectory data) {
        this(data, InstantSource.system());
    }

    AccountStore(DataDirectory data, InstantSource clock) {
        this.root = data.root();
        this.file = new AccountsFile(root.resolve(Logins.FILE));
        this.auditFile = file.path().resolveSibling("audit.log");
        this.clock = clock;
        if (file.exists()) {
            read();
        } else if (Files.exists(auditFile)) {
            noteDeletion();
        }
    }

    private void read() {
        try {
            roster = file.read();
        } catch (IOException e) {
            broken = file.path() + " cannot be understood (" + e.getMessage() + "), so nobody is let in";
            LOG.error("{}. {}.", broken, wayBack());
        }
    }

    private String wayBack() {
        return "Put a copy of it back, or delete it to begin without users; then start the program again";
    }

    private void noteDeletion() {
        int users = audit().users();
        if (users > 0) {
            LOG.warn("The {} users of {} are gone, because {} was deleted: nobody has to log in any more.", users, root, file.path());
            audit().append(new Event(now(), Author.current(), NOTHING, "The file of the accounts was deleted by who owns the data directory"
                    + " (there were " + users + " users): login is off"), 0);
        }
    }

    private synchronized Audit audit() {
        if (audit == null) {
            audit = Audit.open(auditFile);
        }
        return audit;
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether there are users, or may be. */
    boolean active() {
        return broken != null || !roster.all().isEmpty();
    }

    Roster roster() {
        return roster;
    }

    /** The accounts, or why they cannot be told. */
    Roster required(String tried) {
        if (broken != null) {
            throw new BartizanException(tried, broken, wayBack());
        }
        return roster;
    }

    /**
     * Replaces the accounts, durably.
     *
     * @param user whom it is about
     * @param what what is done, for the audit trail; empty when it belongs there under no name of its own
     */
    Roster change(String tried, String author, String user, String what, UnaryOperator<Roster> change) {
        Roster next = replace(tried, author, user, what, change);
        // Not within the lock, because a listener may wait for a seat whose session is just being ended here.
        listeners.forEach(AccountStore::tell);
        return next;
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A listener failed at a change of the accounts", e);
        }
    }

    private synchronized Roster replace(String tried, String author, String user, String what, UnaryOperator<Roster> change) {
        Roster next = change.apply(required(tried));
        try {
            file.makeDirectory();
            if (!next.equals(roster)) {
                file.write(next);
            }
        } catch (IOException e) {
            throw new BartizanException(tried, file.path() + " cannot be written (" + e.getMessage() + ")",
                    "Check the disk and its free space, and try again", e);
        }
        roster = next;
        if (!what.isEmpty()) {
            audit().append(new Event(now(), author, user, what), next.all().size());
        }
        return next;
    }

    /** What happened, the latest first. */
    List<Event> events(int limit) {
        return Files.exists(auditFile) ? audit().latest(limit) : List.of();
    }

    AutoCloseable onChange(Runnable changed) {
        Runnable registered = changed::run;
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    /** Closes the files; every later change fails. */
    @Deactivate
    public synchronized void close() {
        broken = "the accounts were closed";
        if (audit != null) {
            audit.close();
        }
    }
}
