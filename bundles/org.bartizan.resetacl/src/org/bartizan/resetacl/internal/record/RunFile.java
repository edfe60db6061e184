// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.Journal;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;

/** The journal of one run. Safe for use by several threads. What a method that adds has returned from is on the disk. */
public final class RunFile implements AutoCloseable {

    private static final JournalKind KIND = new JournalKind("org.bartizan.resetacl.run", 1, NoteCodec.LONGEST);

    private final String id;
    private final Journal journal;
    private final Runnable closed;
    private int computers;
    private int objects;

    RunFile(String id, Path file, Runnable closed) {
        this.id = id;
        this.journal = Journal.open(file, KIND);
        this.closed = closed;
    }

    /** The number that people call the run by. */
    public String id() {
        return id;
    }

    /** Makes a number for a computer and notes it. */
    public synchronized int computer(String kind, org.bartizan.resetacl.provider.Machine machine) {
        add(List.of(new Note.On(computers, kind, machine)));
        return computers++;
    }

    /** An object without a number yet. */
    public record Intent(String path, byte[] before, byte[] after) {
    }

    /** Notes what will be done, all of it or nothing; the number of the first object, the others follow. */
    public synchronized int plan(int computer, List<Intent> intents) {
        int first = objects;
        journal.append(java.util.stream.IntStream.range(0, intents.size()).<Note>mapToObj(i -> {
            Intent intent = intents.get(i);
            return new Note.Plan(first + i, computer, intent.path(), intent.before(), intent.after());
        }).map(NoteCodec::bytes).iterator());
        objects += intents.size();
        return first;
    }

    /** Adds notes, all of them or none. */
    public void add(List<? extends Note> notes) {
        journal.append(notes.stream().map(NoteCodec::bytes).iterator());
    }

    /** Everything that is noted until now. */
    public Story story() {
        Story story = new Story();
        try (Records records = journal.oldestFirst()) {
            while (records.hasNext()) {
                story.add(NoteCodec.note(records.next()));
            }
        } catch (IOException e) {
            throw new BartizanException("read the run " + id, e.getMessage() + " (" + journal.file() + ")",
                    "Take the file from a backup of the data directory", e);
        }
        return story;
    }

    @Override
    public void close() {
        journal.close();
        closed.run();
    }
}
