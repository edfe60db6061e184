// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.DurableFiles;
import org.osgi.framework.Version;

/**
 * A jar that was looked through and copied into the data directory.
 *
 * @param symbolicName the name of the bundle
 * @param version its version
 * @param file the copy; it is named after the bundle and its content
 */
record CapabilityJar(String symbolicName, Version version, Path file) {

    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST_CONTENT = 1L << 30;
    private static final int MOST_ENTRIES = 50_000;
    private static final int LARGEST_MANIFEST = 1 << 20;

    /**
     * Copies a jar and looks through all of it.
     *
     * @param tried what is being done, for messages
     * @throws BartizanException when it is no bundle, damaged or beyond all bounds; the directory is as it was then
     */
    static CapabilityJar copy(String tried, Path jar, Path directory) {
        Path draft = directory.resolve("incoming.new");
        try {
            if (Files.isRegularFile(jar) && Files.size(jar) > LARGEST_FILE) {
                throw refused(tried, "the file is larger than 256 MB");
            }
            String digest = copyTo(jar, draft);
            Attributes manifest = check(tried, draft);
            String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            Path file = directory.resolve(name + "-" + digest.substring(0, 16) + ".jar");
            DurableFiles.move(draft, file);
            return new CapabilityJar(name, Version.parseVersion(manifest.getValue("Bundle-Version")), file);
        } catch (NoSuchFileException e) {
            throw new BartizanException(tried, "there is no file " + jar, "Check its name");
        } catch (ZipException | SecurityException e) {
            throw refused(tried, "the file is no jar or is damaged (" + e.getMessage() + ")");
        } catch (IOException e) {
            throw new BartizanException(tried, "the file cannot be read or copied (" + e.getMessage() + ")",
                    "Check that it is a jar that you may read", e);
        } finally {
            remove(draft);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The next copy replaces it.
            draft.toFile().deleteOnExit();
        }
    }

    private static String copyTo(Path jar, Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (FileOutputStream file = new FileOutputStream(draft.toFile());
                    OutputStream out = new DigestOutputStream(file, digest)) {
                byte[] bytes = new byte[1 << 16];
                long size = 0;
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    size += count;
                    if (size > LARGEST_FILE) {
                        throw new IOException("it is larger than 256 MB");
                    }
                    out.write(bytes, 0, count);
                }
                file.getFD().sync();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attributes check(String tried, Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            if (jar.size() > MOST_ENTRIES) {
                throw refused(tried, "the jar has more than " + MOST_ENTRIES + " entries");
            }
            JarEntry entry = jar.getJarEntry(JarFile.MANIFEST_NAME);
            if (entry == null) {
                throw refused(tried, "it has no manifest, so it is no OSGi bundle");
            }
            byte[] manifest;
            try (InputStream in = jar.getInputStream(entry)) {
                manifest = in.readNBytes(LARGEST_MANIFEST + 1);
            }
            if (manifest.length > LARGEST_MANIFEST) {
                throw refused(tried, "its manifest is larger than 1 MB");
            }
            Attributes attributes = new Manifest(new java.io.ByteArrayInputStream(manifest)).getMainAttributes();
            check(tried, attributes);
            readThrough(tried, jar);
            return attributes;
        }
    }

    private static void check(String tried, Attributes manifest) {
        String name = manifest.getValue("Bundle-SymbolicName");
        if (name == null) {
            throw refused(tried, "its manifest names no bundle (Bundle-SymbolicName), so it is no OSGi bundle");
        }
        if (!name.replaceFirst(";.*", "").strip().matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}")) {
            throw refused(tried, "its Bundle-SymbolicName is not valid");
        }
        if (manifest.getValue("Fragment-Host") != null) {
            throw refused(tried, "it is a fragment, which would become a part of another bundle");
        }
        try {
            Version.parseVersion(manifest.getValue("Bundle-Version"));
        } catch (IllegalArgumentException e) {
            throw refused(tried, "its Bundle-Version is not valid (" + manifest.getValue("Bundle-Version") + ")");
        }
    }

    /** Every byte, for nobody else checks the sums of a jar before its classes are needed, and sizes that it claims mean nothing. */
    private static void readThrough(String tried, JarFile jar) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long total = 0;
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith("/") || entry.getName().matches("(.*[/\\\\])?\\.\\.([/\\\\].*)?")) {
                throw refused(tried, "it has an entry that points out of it (" + entry.getName() + ")");
            }
            CRC32 sum = new CRC32();
            try (InputStream in = jar.getInputStream(entry)) {
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    total += count;
                    sum.update(bytes, 0, count);
                    if (total > LARGEST_CONTENT) {
                        throw refused(tried, "it would unpack to more than 1 GB");
                    }
                }
            }
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("the sum of " + entry.getName() + " is wrong");
            }
        }
    }

    private static BartizanException refused(String tried, String why) {
        return new BartizanException(tried, why, "Nothing was changed; ask whoever made the jar");
    }
}
