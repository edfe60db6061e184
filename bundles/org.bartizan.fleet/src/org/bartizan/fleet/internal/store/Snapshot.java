// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.DurableFiles;
import org.bartizan.model.Organization;

/**
 * A whole organisation in a file. The first line is {@code <?bartizan commit="17" crc32c="0a1b2c3d"?>}: which commit is the last one
 * that it includes, and the checksum of everything behind that line.
 *
 * @param organization detached
 * @param commit the number of the last commit included
 */
public record Snapshot(Organization organization, long commit) {

    private static final Pattern SEAL = Pattern.compile("<\\?bartizan commit=\"(\\d{1,18})\" crc32c=\"([0-9a-f]{8})\"\\?>\n");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int LONGEST = 1 << 30;
    private static final int SEAL_END = 128;

    /** The content of a snapshot file; made while nobody changes the organisation, written whenever. */
    public static byte[] content(Organization organization, long commit) throws IOException {
        byte[] xmi = Xmi.write(organization);
        int from = DECLARATION.length();
        byte[] seal = "<?bartizan commit=\"%d\" crc32c=\"%s\"?>%n".formatted(commit, sum(xmi, from)).replace("\r", "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] content = new byte[xmi.length + seal.length];
        System.arraycopy(xmi, 0, content, 0, from);
        System.arraycopy(seal, 0, content, from, seal.length);
        System.arraycopy(xmi, from, content, from + seal.length, xmi.length - from);
        return content;
    }

    /** Replaces a snapshot file. */
    public static void write(Path file, byte[] content) throws IOException {
        DurableFiles.replace(file, out -> out.write(content));
    }

    /** Reads a snapshot file, which must be exactly as it was written. */
    public static Snapshot read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IOException("it is larger than 1 GiB");
            }
            byte[] content = Files.readAllBytes(file);
            String start = new String(content, 0, Math.min(content.length, DECLARATION.length() + SEAL_END), StandardCharsets.ISO_8859_1);
            Matcher seal = SEAL.matcher(start);
            if (!start.startsWith(DECLARATION) || !seal.find(DECLARATION.length()) || seal.start() != DECLARATION.length()) {
                throw new IOException("its first lines are damaged");
            }
            if (!sum(content, seal.end()).equals(seal.group(2))) {
                throw new IOException("its checksum does not match: it is damaged, or was edited by hand");
            }
            return new Snapshot(Xmi.read(new ByteArrayInputStream(content)), Long.parseLong(seal.group(1)));
        } catch (IOException e) {
            throw new BartizanException("open " + file, reason(e), "Restore it from a backup", e);
        }
    }

    /** The number of the last commit that a snapshot file includes, by its first lines alone; -1 when they cannot be read. */
    static long commit(Path file) throws IOException {
        if (Files.notExists(file)) {
            return -1;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(DECLARATION.length() + SEAL_END), StandardCharsets.ISO_8859_1);
            Matcher seal = SEAL.matcher(start);
            return seal.find() ? Long.parseLong(seal.group(1)) : -1;
        }
    }

    /** Reads an exported organisation, which may have been edited: by its line it is said what is wrong with it. */
    public static Organization load(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IOException("it is larger than 1 GiB");
            }
            return new EditedFile(file).read();
        } catch (IOException e) {
            throw new BartizanException("read the organisation in " + file, reason(e), "Choose a file that was exported", e);
        }
    }

    /** The content of an export. */
    public static byte[] export(Organization organization) throws IOException {
        return ExportText.of(Xmi.write(organization));
    }

    /** Which content an organisation has; equal for equal content. As long as nobody changes it. */
    public static String state(Organization organization) throws IOException {
        return ExportText.state(Xmi.write(organization));
    }

    /** The {@link #state} of the organisation that a file was exported from; null when it does not say. */
    public static String state(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ExportText.stated(new String(in.readNBytes(DECLARATION.length() + SEAL_END), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new BartizanException("read " + file, reason(e), "Check the file", e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access to it is denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case IOException plain when plain.getClass() == IOException.class -> plain.getMessage();
            default -> e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
        };
    }

    private static String sum(byte[] content, int from) {
        CRC32C crc = new CRC32C();
        crc.update(content, from, content.length - from);
        return "%08x".formatted(crc.getValue());
    }
}
