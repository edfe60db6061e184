// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.internal.extension.Keeper;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.journal.DurableFiles;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EPackage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the organisation. For one thread at a time, except {@link #latest}. */
public final class Store implements AutoCloseable {

    static final String SNAPSHOT = "organization.xmi";
    static final String PENDING = "organization-%d.xmi";
    private static final long ROTATE_AT = 4L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Path directory;
    private final CommitLog log;
    private final KeptMetamodels metamodels;
    private final History history;
    private long last;
    private long included;
    private long lengthThen;

    Store(Path directory, CommitLog log, KeptMetamodels metamodels, History history, long last, long included) {
        this.directory = directory;
        this.log = log;
        this.metamodels = metamodels;
        this.history = history;
        this.last = last;
        this.included = included;
    }

    /** What {@link #open} found; {@code model} is null when there is no organisation. */
    public record Opened(Store store, Model model, List<String> warnings) {
    }

    /**
     * Opens the files of a directory.
     *
     * @param known run when the metamodels of extensions that are kept there are in use, before the organisation is read
     */
    public static Opened open(Path directory, Runnable known) {
        return Opening.open(directory, known);
    }

    /** The number of the latest commit. */
    public long last() {
        return last;
    }

    /** What can be undone and done again. */
    public History history() {
        return history;
    }

    /** How many commits are later than the snapshot. */
    public long behind() {
        return last - included;
    }

    /** How many bytes were journaled since the snapshot. */
    public long bytesBehind() {
        return log.length() - lengthThen;
    }

    /** Who keeps the metamodels of extensions. */
    public Keeper metamodels() {
        return metamodels;
    }

    /** Keeps the metamodels of extensions that a commit uses; to be done before the commit is kept. */
    public void keep(Collection<EPackage> extensions) {
        try {
            metamodels.keep(extensions);
        } catch (IOException e) {
            throw new BartizanException("keep the metamodel of an extension in " + directory, String.valueOf(e.getMessage()),
                    "Check the disk and its free space, and try again", e);
        }
    }

    /** Keeps a commit; when this returns it is on the disk. */
    public void append(Entry entry) {
        log.append(EntryWriter.write(entry));
        last = entry.commit().number();
        history.add(entry.commit(), entry.creates());
    }

    /** Keeps a new organisation, whose first commit is {@code entry}: all of it or nothing, whenever the process ends. */
    public void create(Organization organization, Entry entry) throws IOException {
        long number = entry.commit().number();
        Path pending = directory.resolve(PENDING.formatted(number));
        Snapshot.write(pending, Snapshot.content(organization, number));
        try {
            append(entry);
        } catch (RuntimeException e) {
            Files.deleteIfExists(pending);
            throw e;
        }
        try {
            DurableFiles.move(pending, directory.resolve(SNAPSHOT));
            included(number);
        } catch (IOException e) {
            LOG.warn("The new organisation is kept in {}, which could not be renamed; this is done at the next start.", pending, e);
        }
    }

    /** Keeps an organisation that gives way as a file and returns it. */
    public Path setAside(Organization organization) throws IOException {
        Path aside = DurableFiles.aside(directory.resolve(SNAPSHOT), "replaced");
        byte[] content = Snapshot.export(organization);
        DurableFiles.replace(aside, out -> out.write(content));
        return aside;
    }

    /** Writes the content of a snapshot; may be called while others use the store. */
    public void writeSnapshot(byte[] content) throws IOException {
        Snapshot.write(directory.resolve(SNAPSHOT), content);
    }

    /** After a snapshot was written: remembers what it includes and begins a new journal file when the current one is large. */
    public void included(long commit) throws IOException {
        included = commit;
        if (log.length() > ROTATE_AT) {
            log.rotate(new Part(last, history.done(), history.undone()));
        }
        lengthThen = log.length();
    }

    /** The exact edits of a commit. */
    public Entry find(long number) throws IOException {
        Entry entry = log.find(number);
        if (entry == null || entry.edits() == null) {
            throw new BartizanException("find commit " + number, "it is not in " + log.file() + " or the journals beside it",
                    "Restore them from a backup");
        }
        return entry;
    }

    /** The latest commits, newest first. Safe for use by several threads. */
    public List<Commit> latest(int limit) throws IOException {
        List<Commit> commits = new ArrayList<>();
        if (limit > 0) {
            log.latestFirst(commit -> {
                commits.add(commit);
                return commits.size() < limit;
            });
        }
        return commits;
    }

    @Override
    public void close() {
        log.close();
    }
}
