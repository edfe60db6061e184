// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;

import org.bartizan.journal.JournalKind;

/**
 * What is intact in a journal file.
 *
 * @param end after the last complete batch
 * @param damage why the file does not end there with an end mark, as a clause; null when it does
 * @param intactBehind how many records behind the damage are intact by themselves
 */
record Scan(Position end, String damage, long intactBehind) {

    static Scan of(Medium medium, FileHeader header, JournalKind kind) throws IOException {
        Window window = new Window(medium, medium.size());
        Position at = new Position(header.length(), 0, 1);
        Position complete = at;
        while (true) {
            Frame frame = window.frame(at.offset(), header.salt());
            if (frame == null || frame.number() != at.next() || frame.previous() != at.previous()) {
                return damaged(window, header, kind, at, complete, describe(window, at, complete));
            }
            if (!frame.isRecord()) {
                return atEndMark(window, header, kind, at, complete);
            }
            if (window.payload(at.offset(), frame, kind.maxRecord()) == null) {
                String why = window.has(at.offset(), frame.size()) ? "record " + at.next() + " is damaged" : describe(window, at, complete);
                return damaged(window, header, kind, at, complete, why);
            }
            at = at.after(frame);
            if (frame.mark() == Frame.LAST) {
                complete = at;
            }
        }
    }

    private static Scan atEndMark(Window window, FileHeader header, JournalKind kind, Position at, Position complete) throws IOException {
        long behind = window.size() - at.offset() - Frame.HEADER;
        if (at != complete) {
            return damaged(window, header, kind, at, complete, "its last batch of records is incomplete");
        }
        if (behind > 0) {
            return damaged(window, header, kind, at, complete, behind + " bytes stand behind its end mark");
        }
        return new Scan(complete, null, 0);
    }

    private static String describe(Window window, Position at, Position complete) {
        if (window.size() == at.offset()) {
            return at == complete ? "it was cut off after record " + (at.next() - 1)
                    : "it was cut off after record " + (at.next() - 1) + ", within a batch";
        }
        return "what follows record " + (at.next() - 1) + " is torn or damaged";
    }

    private static Scan damaged(Window window, FileHeader header, JournalKind kind, Position at, Position complete, String why)
            throws IOException {
        return new Scan(complete, why, intactBehind(window, header, kind, at.offset() + 1));
    }

    private static long intactBehind(Window window, FileHeader header, JournalKind kind, long from) throws IOException {
        long count = 0;
        long at = from;
        while (window.has(at, Frame.HEADER)) {
            int offset = window.require(at, Frame.HEADER);
            if (window.bytes()[offset] != (byte) (Frame.MORE >>> 24)) {
                at++;
                continue;
            }
            Frame frame = window.frame(at, header.salt());
            if (frame != null && frame.isRecord() && window.payload(at, frame, kind.maxRecord()) != null) {
                count++;
                at += frame.size();
            } else {
                at++;
            }
        }
        return count;
    }
}
