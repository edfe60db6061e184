// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The few calls of Linux that Java has no methods for: opening a name in a directory that is open, and extended attributes of the namespace {@code
 * system}. Failures are the negative number of the error.
 */
final class Libc {

    static final int ENOENT = 2;
    static final int EACCES = 13;
    static final int ENOTDIR = 20;
    static final int ELOOP = 40;
    static final int EPERM = 1;
    static final int ENODATA = 61;
    static final int EOPNOTSUPP = 95;

    private static final int O_PATH = 0x200000;
    private static final int O_CLOEXEC = 0x80000;
    // These two differ between the architectures: see asm/fcntl.h of the kernel.
    private static final boolean AARCH64 = System.getProperty("os.arch").equals("aarch64");
    private static final int O_NOFOLLOW = AARCH64 ? 0x8000 : 0x20000;
    private static final int O_DIRECTORY = AARCH64 ? 0x4000 : 0x10000;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO_OF = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle OPENAT = function("openat", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle GETXATTR = function("getxattr",
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
    private static final MethodHandle SETXATTR = function("setxattr",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle REMOVEXATTR = function("removexattr", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    private static final int LARGEST = 0x10000;

    private Libc() {
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, ERRNO);
    }

    /** A call of one of the functions above. */
    private interface Call {
        long run(Arena arena, MemorySegment state) throws Throwable;
    }

    private static long call(Call call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            long result = call.run(arena, state);
            return result < 0 ? -(int) ERRNO_OF.get(state, 0L) : result;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a name for nothing but to say which file is meant; a symbolic link itself, not where it leads.
     *
     * @param at a descriptor of a directory; anything when {@code name} is absolute
     */
    static int open(int at, String name, boolean directory) {
        int flags = O_PATH | O_CLOEXEC | O_NOFOLLOW | (directory ? O_DIRECTORY : 0);
        return (int) call((arena, state) -> (int) OPENAT.invokeExact(state, at, name(arena, name), flags));
    }

    private static MemorySegment name(Arena arena, String name) {
        byte[] bytes = FileName.bytes(name);
        return arena.allocateFrom(JAVA_BYTE, Arrays.copyOf(bytes, bytes.length + 1));
    }

    static void close(int descriptor) {
        call((arena, state) -> (int) CLOSE.invokeExact(state, descriptor));
    }

    /** The value of an extended attribute, or null when there is none; links on the way are followed. */
    static byte[] attribute(String path, String name) throws LibcException {
        byte[][] value = new byte[1][];
        long length = call((arena, state) -> {
            MemorySegment buffer = arena.allocate(LARGEST);
            long read = (long) GETXATTR.invokeExact(state, arena.allocateFrom(path), arena.allocateFrom(name), buffer, (long) LARGEST);
            value[0] = read < 0 ? null : buffer.asSlice(0, read).toArray(JAVA_BYTE);
            return read;
        });
        if (length < 0 && length != -ENODATA && length != -EOPNOTSUPP) {
            throw new LibcException((int) -length);
        }
        return value[0];
    }

    static void setAttribute(String path, String name, byte[] value) throws LibcException {
        check(call((arena, state) -> (int) SETXATTR.invokeExact(state, arena.allocateFrom(path), arena.allocateFrom(name),
                arena.allocateFrom(JAVA_BYTE, value), (long) value.length, 0)));
    }

    static void removeAttribute(String path, String name) throws LibcException {
        long result = call((arena, state) -> (int) REMOVEXATTR.invokeExact(state, arena.allocateFrom(path), arena.allocateFrom(name)));
        if (result != -ENODATA && result != -EOPNOTSUPP) {
            check(result);
        }
    }

    private static void check(long result) throws LibcException {
        if (result < 0) {
            throw new LibcException((int) -result);
        }
    }
}
