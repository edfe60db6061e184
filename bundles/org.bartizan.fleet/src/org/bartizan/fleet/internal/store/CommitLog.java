// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.journal.DurableFiles;
import org.bartizan.journal.Journal;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;

/**
 * All commits in order: {@code journal.log} with the latest ones, and {@code journal-NUMBER.log} with those after that number. The
 * files are never deleted; they are the audit trail.
 */
final class CommitLog implements AutoCloseable {

    static final JournalKind KIND = new JournalKind("org.bartizan.fleet.commits", 1, 1 << 28);

    private static final String CURRENT = "journal.log";
    private static final String OLDER = "journal-%015d.log";
    private static final String OLDER_PATTERN = "journal-\\d{15}\\.log";

    private final Path directory;
    private volatile Journal journal;

    CommitLog(Path directory) {
        this.directory = directory;
        this.journal = Journal.open(directory.resolve(CURRENT), KIND);
    }

    List<String> warnings() {
        return journal.warnings();
    }

    Path file() {
        return journal.file();
    }

    /** Whether the current file holds nothing, not even what came before it. */
    boolean empty() {
        return journal.count() == 0;
    }

    /** How many bytes the current file has. */
    long length() {
        return journal.length();
    }

    void append(byte[] record) {
        if (record.length > KIND.maxRecord()) {
            throw new BartizanException("keep this change", "it is too large at once (" + record.length + " bytes)",
                    "Make it in several smaller steps");
        }
        journal.append(record);
    }

    /** Lets the current file be one of the older ones and begins a new one. */
    synchronized void rotate(Part next) throws IOException {
        Path current = journal.file();
        Path older = directory.resolve(OLDER.formatted(firstOf(journal).after()));
        journal.close();
        try {
            DurableFiles.move(current, Files.exists(older) ? DurableFiles.aside(older, "double") : older);
        } finally {
            journal = Journal.open(current, KIND);
        }
        if (journal.count() == 0) {
            journal.append(next.write());
        }
    }

    /** Told what is in the files. */
    interface Visitor {

        /** What was before the commits that follow. */
        void begin(Part part);

        /** A commit; its edits are null when it is not later than asked for. */
        void commit(Entry entry, Path file);
    }

    /** Reads from the file on that holds the first commit later than {@code after}. */
    void read(long after, Visitor visitor) throws IOException {
        List<Path> files = olderFiles();
        Part current = firstOf(journal);
        int start = files.size();
        long begins = current == null ? Long.MAX_VALUE : current.after();
        while (begins > after && start > 0) {
            begins = number(files.get(--start));
        }
        for (Path older : files.subList(start, files.size())) {
            try (Journal opened = Journal.open(older, KIND)) {
                visit(opened, after, visitor);
            }
        }
        visit(journal, after, visitor);
    }

    private static void visit(Journal journal, long after, Visitor visitor) throws IOException {
        try (Records records = journal.oldestFirst()) {
            while (records.hasNext()) {
                byte[] record = records.next();
                Entry head = parse(journal.file(), record, false);
                if (head != null) {
                    visitor.commit(head.commit().number() > after ? parse(journal.file(), record, true) : head, journal.file());
                } else {
                    visitor.begin(part(journal.file(), record));
                }
            }
        }
    }

    private static Part firstOf(Journal journal) {
        try (Records records = journal.oldestFirst()) {
            return records.hasNext() ? part(journal.file(), records.next()) : null;
        }
    }

    private static Part part(Path file, byte[] record) {
        try {
            return Part.read(record);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BartizanException unreadable(Path file, IOException e) {
        return new BartizanException("read " + file, String.valueOf(e.getMessage()), "Restore it from a backup", e);
    }

    private static Entry parse(Path file, byte[] record, boolean whole) {
        try {
            return EntryReader.read(record, whole);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Told of records, the latest first; wants more or not. */
    private interface Backwards {
        boolean more(Path file, byte[] record) throws IOException;
    }

    /** Visits commits without their edits, the latest first, as long as {@code visitor} wants more. */
    void latestFirst(Predicate<Commit> visitor) throws IOException {
        backwards((file, record) -> {
            Entry entry = parse(file, record, false);
            return entry == null || visitor.test(entry.commit());
        });
    }

    /** The commit of a number with its edits, or null. */
    Entry find(long number) throws IOException {
        List<Entry> found = new ArrayList<>();
        backwards((file, record) -> {
            long at = EntryReader.number(record);
            if (at == number) {
                found.add(parse(file, record, true));
            }
            return at == 0 || at > number;
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    private void backwards(Backwards visitor) throws IOException {
        List<Path> files;
        Records current;
        synchronized (this) {
            files = olderFiles();
            current = journal.latestFirst();
        }
        boolean more = visit(file(), current, visitor);
        for (int i = files.size() - 1; i >= 0 && more; i--) {
            more = visit(files.get(i), Journal.latestFirst(files.get(i), KIND), visitor);
        }
    }

    private static boolean visit(Path file, Records records, Backwards visitor) throws IOException {
        try (records) {
            while (records.hasNext()) {
                if (!visitor.more(file, records.next())) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Path> olderFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().matches(OLDER_PATTERN)).sorted().toList();
        }
    }

    private static long number(Path older) {
        return Long.parseLong(older.getFileName().toString().replaceAll("\\D", ""));
    }

    @Override
    public void close() {
        journal.close();
    }
}
