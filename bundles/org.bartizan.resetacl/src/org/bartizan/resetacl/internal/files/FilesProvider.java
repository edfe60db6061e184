// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessProvider;
import org.bartizan.resetacl.provider.AccessSession;
import org.bartizan.resetacl.provider.Deadline;
import org.bartizan.resetacl.provider.Machine;
import org.osgi.service.component.annotations.Component;

/** Files and directories of the Linux computer that this process runs on. */
@Component(service = AccessProvider.class)
public final class FilesProvider implements AccessProvider {

    /** What this kind of object is called in runs. */
    public static final String KIND = "files";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public AccessSession open(Machine machine, Credentials credentials, Deadline deadline, boolean startService) throws AccessException {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new AccessException(Problem.Kind.UNSUPPORTED, "Cannot audit or close files of " + machine.name()
                    + ": that works on Linux only, and this is " + System.getProperty("os.name") + ".");
        }
        return new Session();
    }

    @Override
    public AccessList describe(byte[] list) throws AccessException {
        return new FileDescription(FileAccess.parse(list), Accounts.ofThisComputer()).list();
    }

    @Override
    public Optional<byte[]> restrict(byte[] list) throws AccessException {
        return FileAccess.parse(list).restricted().map(FileAccess::toBytes);
    }

    @Override
    public boolean same(byte[] one, byte[] other) throws AccessException {
        return FileAccess.parse(one).equals(FileAccess.parse(other));
    }

    /** Nothing is kept open but what is walked through. */
    private static final class Session implements AccessSession {

        @Override
        public List<String> roots(String path) throws AccessException {
            if (!path.startsWith("/")) {
                throw new AccessException(Problem.Kind.MISSING, "Cannot look at " + path
                        + ": the path of a file has to begin with a slash.");
            }
            Path file;
            try {
                file = Path.of(path);
            } catch (InvalidPathException e) {
                throw new AccessException(Problem.Kind.UNSUPPORTED, "Cannot look at " + path + ": " + e.getReason()
                        + ". Start Bartizan where the locale has UTF-8, with LC_ALL=C.UTF-8 for example.", e);
            }
            try {
                // What an administrator configured may lead through links; from here on none may appear.
                return List.of(FileName.text(file.toRealPath()));
            } catch (IOException e) {
                throw Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? new AccessException(Problem.Kind.OTHER, "Cannot look at " + path
                        + ": "
                        + e.getMessage() + ".", e)
                        : new AccessException(Problem.Kind.MISSING, "Cannot look at " + path + ": there is no such file or folder here.",
                                e);
            }
        }

        @Override
        public PosixFile open(String path) throws AccessException {
            return PosixFile.open(path);
        }

        @Override
        public Optional<AccessSession> another() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
