// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.owner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.capability.Capabilities;
import org.bartizan.log.LogFile;
import org.bartizan.shell.internal.attach.AttachServer;
import org.bartizan.shell.internal.capability.InstalledCapabilities;
import org.bartizan.shell.internal.launch.DirectoryLock;
import org.bartizan.shell.internal.launch.OwnerNote;
import org.bartizan.shell.internal.line.ShellVisits;
import org.bartizan.shell.internal.session.Interpreter;
import org.bartizan.shell.internal.session.Seats;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's ownership of a data directory, from {@link #acquire} to {@link #close}. Meanwhile there are the services
 * {@link DataDirectory} and {@link Capabilities}, the log is written into the directory, and shells that are started on the directory run
 * their commands in this process.
 */
public final class DataOwner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataOwner.class);

    private final Path root;
    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private Interpreter interpreter;
    private AttachServer server;

    private DataOwner(DirectoryLock lock) {
        root = lock.directory();
        held.push(lock);
    }

    /**
     * Takes a data directory, made when missing and closed to everybody but its owner. What an administrator decided about capabilities
     * is in force when this returns. May take a second, so not for the UI thread once there is one.
     *
     * @throws DataOwnedException when another process has it, or this one already
     * @throws BartizanException when it cannot be used
     */
    public static DataOwner acquire(Path directory) {
        DataOwner owner;
        try {
            DirectoryLock lock = DirectoryLock.tryAcquire(directory);
            if (lock == null) {
                throw new DataOwnedException(directory, OwnerNote.read(directory.toRealPath()));
            }
            owner = new DataOwner(lock);
        } catch (IOException e) {
            throw refused(directory, e);
        }
        try {
            owner.open(FrameworkUtil.getBundle(DataOwner.class).getBundleContext());
            return owner;
        } catch (IOException e) {
            owner.close();
            throw refused(directory, e);
        } catch (RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    private static BartizanException refused(Path directory, IOException e) {
        String kind = e.getClass() == IOException.class ? "" : e.getClass().getSimpleName().replaceAll("(Exception|Failed)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        String why = Stream.of(kind, e.getMessage()).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(": "));
        return new BartizanException("use the data directory " + directory, why.isEmpty() ? "writing into it failed" : why,
                "Check that you may write it and that its disk has space, or name another one with --data DIR", e);
    }

    private void open(BundleContext context) throws IOException {
        held.push(LogFile.begin(root.resolve("log")));
        InstalledCapabilities capabilities = new InstalledCapabilities(context, root);
        held.push(capabilities);
        capabilities.apply();
        register(context, DataDirectory.class, new OwnedDirectory(root));
        register(context, Capabilities.class, capabilities);
        Seats seats = new Seats(context, root);
        held.push(seats);
        interpreter = new Interpreter(context, seats::next, root);
        held.push(interpreter);
        server = AttachServer.open(root, new ShellVisits(interpreter, history()));
        held.push(server);
        new OwnerNote(ProcessHandle.current().pid(), server.socket()).write(root);
        held.push(() -> OwnerNote.remove(root));
    }

    private <T> void register(BundleContext context, Class<T> type, T service) {
        ServiceRegistration<T> registration = context.registerService(type, service, null);
        held.push(registration::unregister);
    }

    /** The directory, by its real path. */
    public Path root() {
        return root;
    }

    /** The file that keeps what people typed. */
    public Path history() {
        return root.resolve("history");
    }

    /** What runs commands in this process; for the shell's own application. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /** How many other shells work in this process now. */
    public int attachedShells() {
        return server.clients();
    }

    /** Ends attached shells, withdraws the services and gives the directory up, in that order. A second call does nothing. */
    @Override
    public synchronized void close() {
        while (!held.isEmpty()) {
            try {
                held.pop().close();
            } catch (Exception e) {
                LOG.warn("Giving up the data directory {} went wrong in part", root, e);
            }
        }
    }
}
