// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.access.Users.Event;
import org.bartizan.journal.Journal;
import org.bartizan.journal.JournalKind;
import org.bartizan.journal.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happened to users and logins, on the disk before anybody hears of it. */
final class Audit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final JournalKind KIND = new JournalKind("org.bartizan.access.audit", 1, 1 << 14);
    private static final int LONGEST = 1_000;

    private final Journal journal;

    private Audit(Journal journal) {
        this.journal = journal;
    }

    static Audit open(Path file) {
        Journal journal = Journal.open(file, KIND);
        journal.warnings().forEach(LOG::warn);
        return new Audit(journal);
    }

    /** @param users how many users there are afterwards */
    void append(Event event, int users) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(event.at().toEpochMilli());
            out.writeInt(users);
            for (String text : List.of(event.author(), event.user(), event.what())) {
                out.writeUTF(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.append(bytes.toByteArray());
    }

    private record Entry(Event event, int users) {
    }

    private static Entry read(byte[] record) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            Instant at = Instant.ofEpochMilli(in.readLong());
            int users = in.readInt();
            return new Entry(new Event(at, in.readUTF(), in.readUTF(), in.readUTF()), users);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest events, newest first. */
    List<Event> latest(int limit) {
        List<Event> events = new ArrayList<>();
        try (Records records = journal.latestFirst()) {
            while (events.size() < limit && records.hasNext()) {
                events.add(read(records.next()).event());
            }
        }
        return events;
    }

    /** How many users there were after the latest event; 0 when there is none. */
    int users() {
        try (Records records = journal.latestFirst()) {
            return records.hasNext() ? read(records.next()).users() : 0;
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
