// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lock that says which process owns a data directory. The operating system gives it up when the process dies, however it dies, so
 * it is never stale.
 *
 * <p>
 * The lock file is opened by nobody but its holder: on POSIX, closing any other channel on it in the same process would give up the lock.
 * That is also why a process remembers which locks it holds before it opens the file.
 */
public final class DirectoryLock implements Closeable {

    private static final String FILE = "lock";
    private static final String HELD = "org.bartizan.shell.lock:";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path directory;
    private final FileLock lock;

    private DirectoryLock(Path directory, FileLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes the directory if it is missing, lets nobody but its owner enter it, and takes the lock.
     *
     * @return the lock, or null when another process, or another part of this one, has it
     * @throws IOException when the directory cannot be made or protected
     */
    public static DirectoryLock tryAcquire(Path data) throws IOException {
        Path directory = prepare(data);
        Object held = System.getProperties().putIfAbsent(key(directory), "held");
        if (held instanceof FileLock handedOver) {
            System.getProperties().put(key(directory), "held");
            return new DirectoryLock(directory, handedOver);
        }
        if (held != null) {
            return null;
        }
        FileLock lock = null;
        try {
            lock = lock(directory.resolve(FILE));
        } finally {
            if (lock == null) {
                System.getProperties().remove(key(directory));
            }
        }
        return lock == null ? null : new DirectoryLock(directory, lock);
    }

    private static FileLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }

    /** Makes the directory, for its owner only, and returns its real path. */
    public static Path prepare(Path data) throws IOException {
        if (Files.getFileStore(existing(data)).supportsFileAttributeView("posix")) {
            Files.createDirectories(data, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            if (!Files.getPosixFilePermissions(data).equals(OWNER_ONLY)) {
                refuseForeign(data);
                Files.setPosixFilePermissions(data, OWNER_ONLY);
            }
        } else {
            Files.createDirectories(data);
        }
        return data.toRealPath();
    }

    /** A directory that others use for something else must not be closed to them because somebody mistyped a name. */
    private static void refuseForeign(Path data) throws IOException {
        if (Files.exists(data.resolve(FILE))) {
            return;
        }
        try (Stream<Path> entries = Files.list(data)) {
            // The start scripts make the first one.
            if (entries.anyMatch(entry -> !entry.getFileName().toString().equals(".platform"))) {
                throw new FileSystemException(data.toString(), null, "it holds other files, and others may enter it");
            }
        }
    }

    private static Path existing(Path path) {
        Path existing = path.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** The directory, by its real path. */
    public Path directory() {
        return directory;
    }

    /** Leaves the lock to whoever asks for it next in this process, also if that is a class of another loader. */
    public void handOver() {
        System.getProperties().put(key(directory), lock);
    }

    private static String key(Path directory) {
        return HELD + directory;
    }

    @Override
    public void close() throws IOException {
        try {
            lock.acquiredBy().close();
        } finally {
            System.getProperties().remove(key(directory));
        }
    }
}
