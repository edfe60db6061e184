// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;

/**
 * A file or directory that is held by a descriptor: whatever is renamed or replaced by a link meanwhile, this file is meant. Java reaches it as
 * {@code /proc/self/fd/N}.
 */
final class PosixFile implements AccessObject {

    private static final String LIST = "system.posix_acl_access";
    private static final String INHERITED = "system.posix_acl_default";
    private static final int PERMISSIONS = 07777;
    private static final int TYPE = 0170000;
    private static final int DIRECTORY = 0040000;
    private static final int REGULAR = 0100000;

    private final String path;
    private final int descriptor;
    private final Path handle;
    private final Map<String, Object> attributes;

    private PosixFile(String path, int descriptor) throws IOException {
        this.path = path;
        this.descriptor = descriptor;
        this.handle = Path.of("/proc/self/fd", Integer.toString(descriptor));
        this.attributes = stat();
    }

    private Map<String, Object> stat() throws IOException {
        return Files.readAttributes(handle, "unix:mode,uid,gid,ino");
    }

    /** Opens a file by its absolute path, no part of which may be a symbolic link; it is a directory or a regular file. */
    static PosixFile open(String path) throws AccessException {
        int at = Libc.open(-1, "/", true);
        try {
            List<String> names = Stream.of(path.split("/")).filter(name -> !name.isEmpty()).toList();
            for (int i = 0; i < names.size() - 1 && at >= 0; i++) {
                int next = Libc.open(at, names.get(i), true);
                Libc.close(at);
                at = next;
            }
            if (at < 0 || names.isEmpty()) {
                throw failed("look at", path, new LibcException(at < 0 ? -at : Libc.EPERM));
            }
            PosixFile file = at(at, names.getLast(), path);
            if (file == null && !exists(at, names.getLast())) {
                throw failed("look at", path, new LibcException(Libc.ENOENT));
            }
            if (file == null) {
                throw new AccessException(Problem.Kind.UNSUPPORTED, "Cannot look at " + path
                        + ": it is neither a file nor a folder, but a link or a device. Name what it leads to.");
            }
            return file;
        } finally {
            if (at >= 0) {
                Libc.close(at);
            }
        }
    }

    /** Opens a name in a directory; null when it is neither a directory nor a regular file, or is gone by now. */
    private static PosixFile at(int directory, String name, String path) throws AccessException {
        int descriptor = Libc.open(directory, name, false);
        if (descriptor == -Libc.ENOENT) {
            return null;
        }
        if (descriptor < 0) {
            throw failed("look at", path, new LibcException(-descriptor));
        }
        boolean kept = false;
        try {
            PosixFile file = new PosixFile(path, descriptor);
            kept = file.isDirectory() || file.is(REGULAR);
            return kept ? file : null;
        } catch (IOException e) {
            throw failed("look at", path, e);
        } finally {
            if (!kept) {
                Libc.close(descriptor);
            }
        }
    }

    private boolean is(int type) {
        return ((int) attributes.get("mode") & TYPE) == type;
    }

    private boolean isDirectory() {
        return is(DIRECTORY);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public byte[] read() throws AccessException {
        try {
            return access().toBytes();
        } catch (IOException e) {
            throw failed("read the access list of", path, e);
        }
    }

    private FileAccess access() throws IOException {
        Map<String, Object> now = stat();
        byte[] inherited = isDirectory() ? Libc.attribute(handle.toString(), INHERITED) : null;
        return new FileAccess(isDirectory(), (long) now.get("ino"), (int) now.get("uid"), (int) now.get("gid"),
                (int) now.get("mode") & PERMISSIONS, Libc.attribute(handle.toString(), LIST), inherited);
    }

    @Override
    public void write(byte[] list) throws AccessException {
        FileAccess wanted = FileAccess.parse(list);
        try {
            FileAccess now = access();
            if (wanted.inode() != now.inode()) {
                // Somebody may have put it there to get the owner or the special bits of the one that was there.
                throw new AccessException(Problem.Kind.CHANGED_SINCE, "Cannot change the access list of " + path
                        + ": another file has taken its place since. Look at it, and set its owner and its rights with chown and chmod.");
            }
            if (wanted.owner() != now.owner() || wanted.group() != now.group()) {
                Files.setAttribute(handle, "unix:uid", wanted.owner());
                Files.setAttribute(handle, "unix:gid", wanted.group());
            }
            set(INHERITED, now.inherited(), wanted.inherited());
            set(LIST, now.list(), wanted.list());
            if (((int) stat().get("mode") & PERMISSIONS) != wanted.mode()) {
                Files.setAttribute(handle, "unix:mode", wanted.mode());
            }
        } catch (IOException e) {
            throw failed("change the access list of", path, e);
        }
    }

    private void set(String name, byte[] now, byte[] wanted) throws IOException {
        if (Arrays.equals(now, wanted)) {
            return;
        }
        if (wanted == null) {
            Libc.removeAttribute(handle.toString(), name);
        } else {
            Libc.setAttribute(handle.toString(), name, wanted);
        }
    }

    @Override
    public List<String> children() throws AccessException {
        if (!isDirectory()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(handle)) {
            for (Path entry : entries) {
                String child = FileName.text(entry);
                names.add(child.substring(child.lastIndexOf('/') + 1));
                if (names.size() > MOST_CHILDREN) {
                    throw new IOException("there are more than " + MOST_CHILDREN + " files in it");
                }
            }
        } catch (DirectoryIteratorException e) {
            throw failed("read the folder", path, e.getCause());
        } catch (IOException e) {
            throw failed("read the folder", path, e);
        }
        names.sort(null);
        return names;
    }

    @Override
    public String pathOf(String child) {
        return path.endsWith("/") ? path + child : path + "/" + child;
    }

    @Override
    public AccessObject child(String name) throws AccessException {
        return at(descriptor, name, pathOf(name));
    }

    @Override
    public void close() {
        Libc.close(descriptor);
    }

    private static boolean exists(int directory, String name) {
        int descriptor = Libc.open(directory, name, false);
        if (descriptor >= 0) {
            Libc.close(descriptor);
        }
        return descriptor >= 0;
    }

    private static AccessException failed(String tried, String path, IOException e) {
        int error = e instanceof LibcException libc ? libc.error() : e instanceof java.nio.file.AccessDeniedException ? Libc.EACCES
                : e instanceof java.nio.file.NoSuchFileException ? Libc.ENOENT : 0;
        Problem.Kind kind = switch (error) {
            case Libc.EACCES, Libc.EPERM -> Problem.Kind.DENIED;
            case Libc.ENOENT -> Problem.Kind.MISSING;
            case Libc.ENOTDIR, Libc.ELOOP, Libc.EOPNOTSUPP -> Problem.Kind.UNSUPPORTED;
            default -> Problem.Kind.OTHER;
        };
        String why = error == 0 ? String.valueOf(e.getMessage()) : LibcException.text(error);
        String next = kind == Problem.Kind.DENIED ? " Run Bartizan as root." : "";
        return new AccessException(kind, "Cannot " + tried + " " + path + ": " + why + "." + next, e);
    }
}
