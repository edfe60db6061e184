// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.io.IOException;

/** A call of the system that failed. */
final class LibcException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int error;

    LibcException(int error) {
        super(text(error));
        this.error = error;
    }

    int error() {
        return error;
    }

    static String text(int error) {
        return switch (error) {
            case Libc.EPERM -> "this is not permitted to the user that Bartizan runs as";
            case Libc.ENOENT -> "it does not exist";
            case Libc.EACCES -> "access is denied to the user that Bartizan runs as";
            case Libc.ENOTDIR, Libc.ELOOP -> "a part of the path is no directory, or has become a symbolic link";
            case Libc.EOPNOTSUPP -> "the file system has no access lists";
            default -> "the system reports error " + error;
        };
    }
}
