// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.api.event.EventSource;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.store.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of all that is followed. Used by one thread. */
public final class FollowedFiles implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedFiles.class);

    private final Path data;
    private final Map<Path, FollowedFile> files = new HashMap<>();
    private final Set<Path> troubled = new HashSet<>();

    /** @param data the data directory, which is not followed */
    public FollowedFiles(Path data) {
        this.data = data;
    }

    /** Reads what is new in all files; a file in trouble is told once and tried again. */
    public void read(List<ImportRequest> requests, List<EventSource> sources, EventStore store, Intake intake)
            throws InterruptedException {
        Set<Path> present = new HashSet<>();
        for (ImportRequest request : requests) {
            for (Path root : request.files()) {
                if (Files.exists(root)) {
                    for (Path file : FoundFiles.in(root, data)) {
                        present.add(file);
                        read(file, request, sources, store, intake);
                    }
                }
            }
        }
        forget(present);
    }

    private void read(Path file, ImportRequest request, List<EventSource> sources, EventStore store, Intake intake)
            throws InterruptedException {
        try {
            files.computeIfAbsent(file, _ -> new FollowedFile(file, request)).read(sources, store, intake);
            troubled.remove(file);
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (NoSuchFileException e) {
            LOG.debug("{} has just gone", file);
        } catch (IOException e) {
            if (troubled.add(file)) {
                LOG.warn("{} is followed and cannot be read ({}); it is tried again", file, e.getMessage());
            }
        }
    }

    private void forget(Set<Path> present) {
        for (Path gone : files.keySet().stream().filter(each -> !present.contains(each)).toList()) {
            close(gone, files.remove(gone));
            troubled.remove(gone);
        }
    }

    private static void close(Path path, FollowedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("{} cannot be closed", path, e);
        }
    }

    @Override
    public void close() {
        forget(Set.of());
    }
}
