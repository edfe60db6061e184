// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.internal.model.Replay;
import org.bartizan.journal.DurableFiles;

/** Brings an organisation into memory: the snapshot, and what was committed after it. */
final class Opening implements CommitLog.Visitor {

    private static final String RESTORE = "Restore the files from a backup";

    private final Path snapshotFile;
    private final KeptMetamodels metamodels;
    private final List<String> warnings = new ArrayList<>();
    private Model model;
    private long included;
    private long last;
    private long seen;
    private History history = new History();

    private Opening(Path directory, KeptMetamodels metamodels) {
        this.metamodels = metamodels;
        snapshotFile = directory.resolve(Store.SNAPSHOT);
    }

    static Store.Opened open(Path directory, Runnable known) {
        CommitLog log = new CommitLog(directory);
        KeptMetamodels metamodels = null;
        try {
            metamodels = new KeptMetamodels(directory);
            ExtensionRegistry.INSTANCE.open(metamodels);
            known.run();
            return new Opening(directory, metamodels).open(directory, log);
        } catch (IOException e) {
            ExtensionRegistry.INSTANCE.close(metamodels);
            log.close();
            throw new BartizanException("open the organisation in " + directory, String.valueOf(e.getMessage()), "Check the disk", e);
        } catch (RuntimeException e) {
            ExtensionRegistry.INSTANCE.close(metamodels);
            log.close();
            throw e;
        }
    }

    private Store.Opened open(Path directory, CommitLog log) throws IOException {
        warnings.addAll(log.warnings());
        warnings.addAll(metamodels.warnings());
        adoptPending(directory, log);
        if (Files.exists(snapshotFile)) {
            readSnapshot();
        }
        last = included;
        log.read(included, this);
        if (seen < included) {
            warnings.add(log.file() + ": it ends with commit " + seen + ", but the organisation includes commits up to " + included
                    + ". The organisation is complete; the log and undo of the commits between are lost.");
            history = new History();
        }
        if (log.empty() || seen < included) {
            log.append(new Part(last, history.done(), history.undone()).write());
        }
        return new Store.Opened(new Store(directory, log, metamodels, history, last, included), model, List.copyOf(warnings));
    }

    /** Finishes what {@link Store#create} began when the process ended within it, if the commit was kept; otherwise removes its traces. */
    private void adoptPending(Path directory, CommitLog log) throws IOException {
        List<Path> pending;
        try (Stream<Path> files = Files.list(directory)) {
            pending = files.filter(f -> f.getFileName().toString().matches("organization-\\d{1,18}\\.xmi")).toList();
        }
        for (Path file : pending) {
            long number = Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
            Entry entry = Snapshot.commit(snapshotFile) >= number ? null : log.find(number);
            if (entry != null && entry.creates()) {
                DurableFiles.move(file, snapshotFile);
            } else {
                Files.delete(file);
            }
        }
    }

    private void readSnapshot() {
        Snapshot snapshot = Snapshot.read(snapshotFile);
        List<Problem> problems = new ArrayList<>();
        model = Model.of(snapshot.organization(), problems);
        if (!problems.isEmpty()) {
            throw new BartizanException("open " + snapshotFile, problems.getFirst().object() + ": "
                    + problems.getFirst().message().replaceFirst("\\.$", ""), RESTORE);
        }
        included = snapshot.commit();
    }

    @Override
    public void begin(Part part) {
        history = History.of(part.done(), part.undone());
        seen = part.after();
    }

    @Override
    public void commit(Entry entry, Path file) {
        Commit commit = entry.commit();
        if (commit.number() > included) {
            if (model == null || entry.creates()) {
                throw new BartizanException("open " + snapshotFile, "it is missing or older than the organisation that commit "
                        + commit.number() + " of " + file + " belongs to", RESTORE);
            }
            if (commit.number() != last + 1) {
                throw new BartizanException("open " + file, "commit " + (last + 1) + " is missing before commit " + commit.number(),
                        RESTORE);
            }
            replay(entry, file);
            last = commit.number();
        }
        history.add(commit, entry.creates());
        seen = commit.number();
    }

    private void replay(Entry entry, Path file) {
        model.begin();
        try {
            Replay.forward(model.index(), entry.edits());
            model.settle();
        } catch (RuntimeException e) {
            throw new BartizanException("open " + file, "commit " + entry.commit().number() + " does not fit the organisation in "
                    + snapshotFile + " (" + e.getMessage() + ")", RESTORE, e);
        }
        model.commit();
    }
}
