// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.eventlog.EventLogCalls.Batch;
import org.bartizan.msrpc.internal.rpc.RpcChannel;

/** An event log of another computer. One thread at a time; several can be open over one session. */
public final class EventLog implements AutoCloseable {

    private static final int ROOM = 0x10000;
    /** The most that a read may ask for (MS-EVEN 3.1.4.7, MAX_BATCH_BUFF). */
    private static final long MOST_ROOM = 0x7FFFF;

    private final RpcChannel channel;
    private final EventLogCalls calls;
    private final byte[] handle;

    private EventLog(RpcChannel channel, EventLogCalls calls, byte[] handle) {
        this.channel = channel;
        this.calls = calls;
        this.handle = handle;
    }

    /** Opens a log by its name, such as {@code Application} (MS-EVEN 3.1.4.3). Windows gives the Application log for a name it does not know. */
    public static EventLog open(SmbSession session, String log) throws RpcException {
        return open(session.open(EventLogCalls.PIPE, EventLogCalls.UUID, 0), log);
    }

    static EventLog open(RpcChannel channel, String log) throws RpcException {
        EventLogCalls calls = new EventLogCalls(channel);
        try {
            return new EventLog(channel, calls, calls.open(log));
        } catch (RpcException e) {
            try (channel) {
                throw e;
            }
        }
    }

    /** How many events it has (MS-EVEN 3.1.4.18). */
    public long count() throws RpcException {
        return calls.count(handle);
    }

    /** The number of the oldest event (MS-EVEN 3.1.4.19); some number when there is none. */
    public long oldest() throws RpcException {
        return calls.oldest(handle);
    }

    /** Takes events one by one; says whether it wants more. */
    @FunctionalInterface
    public interface Visitor {

        /** Takes an event; false ends the reading. */
        boolean take(EventRecord event) throws RpcException;
    }

    /** Reads from the oldest event on, or from the newest one back, until the visitor has enough or the log ends. */
    public void read(Direction direction, Visitor visitor) throws RpcException {
        read(direction, direction == Direction.FORWARDS ? 0 : Long.MAX_VALUE, visitor);
    }

    /**
     * Reads from an event on (MS-EVEN 3.1.4.7), until the visitor has enough or the log ends.
     *
     * @param from the number of the event to begin with; one outside the log stands for the nearest that is in it
     */
    public void read(Direction direction, long from, Visitor visitor) throws RpcException {
        long count = count();
        if (count == 0) {
            return;
        }
        long oldest = oldest();
        long start = Math.clamp(from, oldest, oldest + count - 1);
        if (direction == Direction.FORWARDS ? from > start : from < start) {
            return;
        }
        int room = ROOM;
        while (true) {
            Batch batch = calls.read(handle, direction, start, room);
            // Samba's end is a read that succeeds and gives nothing.
            if (batch.code() == EventLogCalls.END || batch.code() == 0 && batch.events().isEmpty()) {
                return;
            }
            if (batch.code() == EventLogCalls.TOO_SMALL && batch.needed() > room && batch.needed() <= MOST_ROOM) {
                room = (int) batch.needed();
                continue;
            }
            EventLogCalls.require(batch.code(), "read the log");
            if (!takeAll(batch, visitor)) {
                return;
            }
            start = 0;
        }
    }

    private static boolean takeAll(Batch batch, Visitor visitor) throws RpcException {
        for (EventRecord event : batch.events()) {
            if (!visitor.take(event)) {
                return false;
            }
        }
        return true;
    }

    /** Closes it. */
    @Override
    public void close() throws RpcException {
        try (channel) {
            calls.close(handle);
        }
    }
}
