// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.DurableFiles;

/**
 * The directory of the cache's files. There is one file at a time; a rewritten one takes the next number and replaces the old one only
 * when it is complete, and one that was damaged is kept under another name.
 */
final class Shelf {

    private static final Pattern NAME = Pattern.compile("addresses-(\\d{1,9})\\.log");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Consumer<String> warn;

    /** @param warn told, as a sentence that names the file, of everything that was not as it should be */
    Shelf(Path directory, Consumer<String> warn) {
        this.directory = directory;
        this.warn = warn;
    }

    /**
     * Opens what is there, or begins an empty file.
     *
     * @throws BartizanException when a newer version of Bartizan wrote it
     */
    Store open() throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return renew(null);
        }
        Path newest = files.getLast();
        MemorySegment content = CacheFile.map(newest);
        if (Format.headIsWhole(content) && content.get(Format.INT, 8) > Format.VERSION) {
            throw new BartizanException("open the address cache " + newest, "a newer version of Bartizan wrote it",
                    "Start that version on this data directory, or move the file away to begin with an empty cache");
        }
        Scan scan = Scan.of(content);
        if (scan.torn()) {
            warn.accept("The address cache " + newest + " ends with " + (content.byteSize() - scan.committed())
                    + " bytes of a change that was interrupted before it was acknowledged; they are dropped.");
        }
        Store store = scan.damage() == null ? load(newest, scan) : recover(newest, scan, scan.damage());
        // left by a crash between the rename of a new file and the removal of the old one
        for (Path older : files.subList(0, files.size() - 1)) {
            Files.delete(older);
        }
        return store;
    }

    private Store load(Path path, Scan scan) throws IOException {
        Store store = new Store(path, CacheFile.open(path, scan));
        if (store.load()) {
            return store;
        }
        return rescue(store, "it has records that make no sense");
    }

    private Store recover(Path path, Scan scan, String damage) throws IOException {
        // the damaged file stays as it is, so only a copy is opened for writing
        Path copy = Files.copy(path, directory.resolve("recovering.tmp"), StandardCopyOption.REPLACE_EXISTING);
        Store store = new Store(path, CacheFile.open(copy, scan));
        store.load();
        Store rescued = rescue(store, damage);
        Files.delete(copy);
        return rescued;
    }

    private Store rescue(Store damaged, String damage) throws IOException {
        Path aside = directory.resolve(damaged.path().getFileName() + ".damaged-" + STAMP.format(Instant.now()));
        Files.copy(damaged.path(), aside, StandardCopyOption.REPLACE_EXISTING);
        Store store = renew(damaged);
        warn.accept("The address cache " + damaged.path() + " is damaged: " + damage + ". The " + store.size()
                + " entries before the damage are kept; the damaged file is kept as " + aside + ".");
        return store;
    }

    /** Rewrites the cache with the published entries of a store, which is closed, or without any when it is null. */
    Store renew(Store old) throws IOException {
        long number = old == null ? number(files()) + 1 : number(List.of(old.path())) + 1;
        return replace(old, number, old != null);
    }

    /** Begins an empty file in place of a store, which is closed. */
    Store empty(Store old) throws IOException {
        return replace(old, number(List.of(old.path())) + 1, false);
    }

    private Store replace(Store old, long number, boolean copy) throws IOException {
        Path unfinished = directory.resolve("unfinished.tmp");
        Path path = directory.resolve("addresses-" + number + ".log");
        CacheFile file = CacheFile.create(unfinished);
        try {
            if (copy) {
                old.copyTo(file);
            }
            file.force();
            DurableFiles.move(unfinished, path);
            file.renamed(path);
        } catch (IOException e) {
            file.close();
            // Neither may be left: a full disk needs the room, and the next opening would take the newer one.
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(path);
            throw e;
        }
        Store store = new Store(path, file);
        store.load();
        if (old != null) {
            discard(old);
        }
        return store;
    }

    private void discard(Store old) {
        try {
            old.close();
            Files.deleteIfExists(old.path());
        } catch (IOException e) {
            // the next opening takes the newest file and tries again to remove this one
            warn.accept("Cannot remove " + old.path() + ", which " + directory + " does not need any more: " + e.getMessage() + ".");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
                    .sorted(Comparator.comparingLong(path -> number(List.of(path)))).toList();
        }
    }

    private static long number(List<Path> files) {
        if (files.isEmpty()) {
            return 0;
        }
        Matcher matcher = NAME.matcher(files.getLast().getFileName().toString());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
