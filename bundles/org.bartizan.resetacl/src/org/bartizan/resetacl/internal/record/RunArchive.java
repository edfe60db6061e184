// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runs of a data directory, a journal each. Safe for use by several threads; a journal is open once at most. */
public final class RunArchive {

    private static final Logger LOG = LoggerFactory.getLogger(RunArchive.class);
    private static final Pattern NAME = Pattern.compile("run-(\\d{1,9})\\.journal");

    /** A run in short, as long as its file has that size. */
    private record Known(long size, Run run) {
    }

    private final Path directory;
    private final Map<String, RunFile> running = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();

    /** @param directory where the journals lie; it need not exist */
    public RunArchive(Path directory) {
        this.directory = directory;
    }

    /** Begins a run with the next number. */
    public synchronized RunFile begin(String author, String account, Instant at) {
        int next = ids().stream().mapToInt(Integer::parseInt).max().orElse(0) + 1;
        RunFile file = open(Integer.toString(next));
        file.add(List.of(new Note.Begin(at, author, account)));
        return file;
    }

    private RunFile open(String id) {
        RunFile file = new RunFile(id, file(id), () -> forget(id));
        running.put(id, file);
        return file;
    }

    private synchronized void forget(String id) {
        running.remove(id);
    }

    private Path file(String id) {
        return directory.resolve("run-" + id + ".journal");
    }

    private List<String> ids() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches).map(name -> name.group(1))
                    .sorted(Comparator.comparing(Integer::valueOf)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a run that has ended, to undo it.
     *
     * @throws BartizanException when there is none of that id, or it goes on or is being undone
     */
    public synchronized RunFile reopen(String tried, String id) {
        require(tried, id);
        if (running.containsKey(id)) {
            throw new BartizanException(tried, "the run " + id + " goes on, or is being undone", "Wait for its end, or cancel it");
        }
        return open(id);
    }

    private void require(String tried, String id) {
        if (!id.matches("[1-9]\\d{0,8}") || !Files.exists(file(id))) {
            throw new BartizanException(tried, "there is no run " + id, "\"resetacl:runs\" lists them");
        }
    }

    /** Reads a run. */
    public synchronized <R> R read(String tried, String id, Function<Story, R> reader) {
        require(tried, id);
        RunFile open = running.get(id);
        if (open != null) {
            return reader.apply(open.story());
        }
        try (RunFile file = open(id)) {
            return reader.apply(file.story());
        }
    }

    /** All of them, the latest first. */
    public synchronized List<Run> list() {
        return ids().reversed().stream().map(this::run).flatMap(Optional::stream).toList();
    }

    /** Empty when it cannot be read, for one damaged file must not hide the others, or when it was killed before its first note. */
    private Optional<Run> run(String id) {
        try {
            long size = Files.size(file(id));
            boolean goesOn = running.containsKey(id);
            Known before = known.get(id);
            if (before == null || before.size != size || goesOn) {
                before = new Known(size, read("list the runs", id, story -> story.begun() ? run(id, story, goesOn) : null));
                known.put(id, before);
            }
            return Optional.ofNullable(before.run);
        } catch (IOException | BartizanException e) {
            LOG.warn("The run {} is left out of the list.", id, e);
            return Optional.empty();
        }
    }

    /** A run in short. */
    public static Run run(String id, Story story, boolean goesOn) {
        try {
            return story.run(id, goesOn);
        } catch (IOException e) {
            throw new BartizanException("read the run " + id, e.getMessage(), "Take its file from a backup of the data directory", e);
        }
    }

    /** Whether a run is going on or being undone. */
    public synchronized boolean goesOn(String id) {
        return running.containsKey(id);
    }
}
