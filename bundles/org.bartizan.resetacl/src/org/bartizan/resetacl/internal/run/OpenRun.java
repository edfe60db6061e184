// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.internal.record.RunArchive;
import org.bartizan.resetacl.internal.record.RunFile;
import org.slf4j.LoggerFactory;

/** A run that is kept as soon as there is something to keep. Safe for use by several threads. */
final class OpenRun implements AutoCloseable {

    private final RunArchive archive;
    private final String author;
    private final String account;
    private final InstantSource clock;
    private final Instant began;
    private RunFile file;
    private boolean cancelled;

    OpenRun(RunArchive archive, String author, String account, InstantSource clock) {
        this.archive = archive;
        this.author = author;
        this.account = account;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** The file, made now if need be. */
    synchronized RunFile file() {
        if (file == null) {
            file = archive.begin(author, account, began);
        }
        return file;
    }

    /** The id; empty when there was nothing to keep. */
    synchronized Optional<String> id() {
        return Optional.ofNullable(file).map(RunFile::id);
    }

    synchronized void cancelled(boolean yes) {
        cancelled = yes;
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            try (RunFile ending = file) {
                ending.add(List.of(new Note.End(clock.instant(), cancelled)));
            } catch (BartizanException e) {
                // What was changed is told and on the disk; without this note the run counts as interrupted.
                LoggerFactory.getLogger(OpenRun.class).warn("The end of run {} cannot be noted.", file.id(), e);
            }
        }
    }
}
