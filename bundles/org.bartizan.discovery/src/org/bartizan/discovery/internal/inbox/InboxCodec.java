// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;

import org.bartizan.discovery.InboxEntry;

/**
 * How changes of the inbox are written: a byte, 1 for an entry that is put in place of an earlier one of its name and 2 for the removal of
 * one, the name, and for an entry the rest of it.
 */
final class InboxCodec {

    private static final int PUT = 1;
    private static final int REMOVE = 2;

    private InboxCodec() {
    }

    /** One change: an entry to put, or only the name of one to remove. */
    record Step(String name, InboxEntry entry) {

        static Step put(InboxEntry entry) {
            return new Step(entry.name(), entry);
        }

        static Step remove(String name) {
            return new Step(name, null);
        }
    }

    static byte[] encode(Step step) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            InboxEntry entry = step.entry();
            out.writeByte(entry == null ? REMOVE : PUT);
            out.writeUTF(step.name());
            if (entry != null) {
                byte[] address = entry.address().getAddress();
                out.writeByte(address.length);
                out.write(address);
                out.writeUTF(entry.role());
                out.writeUTF(entry.product());
                out.writeUTF(entry.version());
                out.writeLong(entry.firstSeen().toEpochMilli());
                out.writeLong(entry.lastSeen().toEpochMilli());
                out.writeBoolean(entry.ignored());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException when it makes no sense */
    static Step decode(byte[] record) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            int kind = in.readUnsignedByte();
            String name = in.readUTF();
            if (kind == REMOVE) {
                return Step.remove(name);
            }
            InetAddress address = InetAddress.getByAddress(in.readNBytes(in.readUnsignedByte()));
            return Step.put(new InboxEntry(name, address, in.readUTF(), in.readUTF(), in.readUTF(), Instant.ofEpochMilli(in.readLong()),
                    Instant.ofEpochMilli(in.readLong()), in.readBoolean()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
