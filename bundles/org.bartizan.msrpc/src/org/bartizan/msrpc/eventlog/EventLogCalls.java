// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.internal.rpc.NdrReader;
import org.bartizan.msrpc.internal.rpc.NdrWriter;
import org.bartizan.msrpc.internal.rpc.RpcChannel;

/** The calls of MS-EVEN 3.1.4, one method each, as they go over the wire. */
final class EventLogCalls {

    static final String UUID = "82273fdc-e32a-18c3-3f78-827929dc23ea";
    static final String PIPE = "eventlog";

    static final int END = 0xC0000011;
    static final int TOO_SMALL = 0xC0000023;

    private static final int HANDLE = 20;
    private static final int SEEK = 2;
    private static final int SEQUENTIAL = 1;
    private static final int ACCESS_DENIED = 0xC0000022;
    private static final int NAME_NOT_FOUND = 0xC0000034;
    private static final int PATH_INVALID = 0xC0000039;
    private static final int PATH_NOT_FOUND = 0xC000003A;

    private final RpcChannel channel;

    EventLogCalls(RpcChannel channel) {
        this.channel = channel;
    }

    /** What one read gave: the code it ended with, events, and how much room the next one needs. */
    record Batch(int code, List<EventRecord> events, long needed) {
    }

    byte[] open(String log) throws RpcException {
        NdrReader answer = channel.call(7, new NdrWriter().pointer().u16(0x5C).u16(1).stringWithoutEnd(log).stringWithoutEnd("").u32(1).u32(
                1));
        byte[] handle = answer.raw(HANDLE);
        require(answer.i32(), "open the log " + log);
        return handle;
    }

    void close(byte[] log) throws RpcException {
        NdrReader answer = channel.call(2, new NdrWriter().raw(log));
        answer.raw(HANDLE);
        require(answer.i32(), "close a log");
    }

    long count(byte[] log) throws RpcException {
        return number(channel.call(4, new NdrWriter().raw(log)), "count the events");
    }

    long oldest(byte[] log) throws RpcException {
        return number(channel.call(5, new NdrWriter().raw(log)), "find the oldest event");
    }

    private static long number(NdrReader answer, String tried) throws RpcException {
        long number = answer.u32();
        require(answer.i32(), tried);
        return number;
    }

    /** Reads from an event on, or from where the read before ended when that is 0. */
    Batch read(byte[] log, Direction direction, long from, int room) throws RpcException {
        NdrReader answer = channel.call(10, new NdrWriter().raw(log).u32((from == 0 ? SEQUENTIAL : SEEK) | direction.flag()).u32((int) from)
                .u32(
                        room));
        long given = answer.u32();
        if (given > room) {
            throw NdrReader.malformed("a buffer of " + room + " bytes came back with " + given);
        }
        byte[] buffer = answer.raw(given);
        long used = answer.u32();
        long needed = answer.u32();
        return new Batch(answer.i32(), events(buffer, used), needed);
    }

    private static List<EventRecord> events(byte[] buffer, long used) throws RpcException {
        if (used > buffer.length) {
            throw NdrReader.malformed("a buffer of " + buffer.length + " bytes has events in " + used);
        }
        List<EventRecord> events = new ArrayList<>();
        int at = 0;
        while (at < used) {
            long length = new NdrReader(Arrays.copyOfRange(buffer, at, (int) Math.min(used, at + 4L))).u32();
            if (length < EventRecord.HEAD || at + length > used) {
                throw NdrReader.malformed("an event of " + length + " bytes lies at " + at + " of " + used);
            }
            events.add(EventRecord.parse(Arrays.copyOfRange(buffer, at, (int) (at + length))));
            at += (int) length;
        }
        return events;
    }

    static void require(int status, String tried) throws RpcException {
        if (status != 0) {
            Reason reason = switch (status) {
                case ACCESS_DENIED -> Reason.NOT_PERMITTED;
                case NAME_NOT_FOUND, PATH_INVALID, PATH_NOT_FOUND -> Reason.NOT_FOUND;
                default -> Reason.REFUSED;
            };
            throw new RpcException(reason, status, "cannot %s (status 0x%08x)".formatted(tried, status));
        }
    }
}
