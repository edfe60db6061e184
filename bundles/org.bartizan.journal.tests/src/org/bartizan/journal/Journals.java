// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of this package share: journals of short texts. */
final class Journals {

    static final JournalKind KIND = new JournalKind("test", 2, 1000);

    private Journals() {
    }

    static Iterator<byte[]> batch(String... texts) {
        return Stream.of(texts).map(t -> t.getBytes(StandardCharsets.UTF_8)).iterator();
    }

    static List<String> texts(Journal journal) {
        try (Records records = journal.oldestFirst()) {
            return texts(records);
        }
    }

    static List<String> texts(Records records) {
        List<String> texts = new ArrayList<>();
        records.forEachRemaining(r -> texts.add(new String(r, StandardCharsets.UTF_8)));
        return texts;
    }

    /** Three batches: one, then two and three, then four. */
    static void small(Path file) {
        try (Journal journal = Journal.open(file, KIND)) {
            journal.append(batch("one"));
            journal.append(batch("two", "three"));
            journal.append(batch("four"));
        }
    }

    static List<Path> damaged(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().contains(".damaged-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
