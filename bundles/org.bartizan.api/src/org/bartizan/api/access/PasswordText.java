// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

import org.bartizan.api.BartizanException;

/** Passwords for scripts: the first line of a file or of a stream, in UTF-8. */
public final class PasswordText {

    private static final int LONGEST = 1_024;
    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private PasswordText() {
    }

    /**
     * Reads a file that nobody but its owner may read.
     *
     * @return to be overwritten by the caller when it is done
     * @throws BartizanException when it cannot be read, others may read it, or it holds no line of text
     */
    public static char[] read(Path file) {
        String tried = "read the password in " + file;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new BartizanException(tried, "others may read or change that file", "Take that right away (chmod 600)");
            }
            return line(tried, in);
        } catch (NoSuchFileException e) {
            throw new BartizanException(tried, "there is no such file", "Name a file with the password in its first line", e);
        } catch (IOException e) {
            throw new BartizanException(tried, String.valueOf(e.getMessage()), "Name a file with the password in its first line", e);
        }
    }

    /**
     * Reads the next line of a stream, and no more than that line.
     *
     * @param tried for the message, so that it completes "Cannot …"
     * @return to be overwritten by the caller when it is done
     */
    public static char[] line(String tried, InputStream in) throws IOException {
        Wiped bytes = new Wiped();
        int c = in.read();
        while (c >= 0 && c != '\n' && bytes.size() <= LONGEST) {
            bytes.write(c);
            c = in.read();
        }
        try {
            return decoded(tried, bytes);
        } finally {
            bytes.wipe();
        }
    }

    private static char[] decoded(String tried, Wiped bytes) {
        if (bytes.size() > LONGEST || bytes.size() == 0) {
            throw new BartizanException(tried, bytes.size() == 0 ? "its first line is empty" : "its first line is too long for a password",
                    "Put the password into the first line");
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.buffer());
            int length = text.length() > 0 && text.charAt(text.length() - 1) == '\r' ? text.length() - 1 : text.length();
            char[] password = new char[length];
            text.get(password);
            Arrays.fill(text.array(), ' ');
            return password;
        } catch (CharacterCodingException e) {
            throw new BartizanException(tried, "it is not text in UTF-8", "Put the password into the first line", e);
        }
    }

    /** Leaves nothing behind. */
    private static final class Wiped extends ByteArrayOutputStream {

        Wiped() {
            // It never grows, so there is no older array that keeps a part.
            super(LONGEST + 2);
        }

        ByteBuffer buffer() {
            return ByteBuffer.wrap(buf, 0, count);
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
