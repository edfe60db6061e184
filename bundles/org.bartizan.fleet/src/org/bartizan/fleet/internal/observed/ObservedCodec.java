// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.observed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.bartizan.api.observed.Observation;

/** Observations as records: client id, key, value, seconds and nanoseconds. */
final class ObservedCodec {

    static final int LONGEST = 10_000;

    private ObservedCodec() {
    }

    static byte[] write(Observation observation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(limited(observation.clientId()));
            out.writeUTF(limited(observation.key()));
            out.writeUTF(limited(observation.value()));
            out.writeLong(observation.at().getEpochSecond());
            out.writeInt(observation.at().getNano());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String limited(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An observation is longer than " + LONGEST + " characters");
        }
        return text;
    }

    static Observation read(byte[] record) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            return new Observation(in.readUTF(), in.readUTF(), in.readUTF(), Instant.ofEpochSecond(in.readLong(), in.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
