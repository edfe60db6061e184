// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.event.EventSource;

/** The files of a folder, and what reads them. Links within folders are not followed. */
final class FoundFiles {

    private static final int HEAD = 4_096;
    private static final int MOST = 1_000_000;

    private FoundFiles() {
    }

    /**
     * The file itself, or the files of a folder in the order of their names.
     *
     * @param data the data directory, whose files are for Bartizan alone
     */
    static List<Path> in(Path root, Path data) {
        if (!Files.exists(root)) {
            throw new BartizanException("import " + root, "there is no such file or folder", "Check the name");
        }
        if (DataDirectory.holds(data, root)) {
            throw new BartizanException("import " + root, "it lies in the data directory", "Name other files");
        }
        List<Path> files = new ArrayList<>();
        try {
            if (!Files.isDirectory(root)) {
                return List.of(root);
            }
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return DataDirectory.holds(data, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new BartizanException("import " + root, "the folder cannot be read (" + e.getMessage() + ")", "Check who may read it", e);
        }
        files.sort(null);
        return files;
    }

    /** The source with that name, or the first that recognises the file; null when there is none. */
    static EventSource source(Path file, String name, List<EventSource> sources) throws IOException {
        if (!name.isEmpty()) {
            return sources.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new BartizanException("import "
                    + file, "there is no source “" + name + "”", "The sources are " + String.join(", ", sources.stream().map(
                            EventSource::name).toList())));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return sources.stream().filter(each -> each.recognises(file, head)).findFirst().orElse(null);
    }
}
