// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.bartizan.api.access.Logins;
import org.bartizan.journal.DurableFiles;

/** The file of the accounts: read whole, replaced whole, and nobody's but its owner's. */
final class AccountsFile {

    private static final int LARGEST = 8 << 20;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ENTERS = PosixFilePermissions.fromString("rwx------");

    private final Path file;

    AccountsFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Logins.exists(file);
    }

    /** Makes the directory for it, which nobody but its owner may enter. */
    void makeDirectory() throws IOException {
        Path directory = file.getParent();
        if (Files.isDirectory(directory)) {
            protect(directory, OWNER_ENTERS);
        } else {
            Files.createDirectory(directory, posix(directory.getParent())
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ENTERS)}
                    : new FileAttribute<?>[0]);
            DurableFiles.forceDirectory(directory.getParent());
        }
    }

    /** @throws IOException when it cannot be read or makes no sense; the message says what is wrong */
    Roster read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        protect(file.getParent(), OWNER_ENTERS);
        protect(file, OWNER);
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        }
        if (content.length > LARGEST) {
            throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
        }
        return RosterReader.read(content);
    }

    void write(Roster roster) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RosterWriter.write(roster, bytes);
        // It gets its rights before it gets its content, which takes the file as it finds it.
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        create(temporary);
        DurableFiles.replace(file, bytes::writeTo);
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static void create(Path temporary) throws IOException {
        FileAttribute<?>[] owner = posix(temporary.getParent()) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(temporary, owner);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(temporary + " is there again as soon as it is deleted", e);
        }
    }

    private static void protect(Path path, Set<PosixFilePermission> wanted) throws IOException {
        if (posix(path) && !wanted.equals(Files.getPosixFilePermissions(path))) {
            Files.setPosixFilePermissions(path, wanted);
        }
    }
}
