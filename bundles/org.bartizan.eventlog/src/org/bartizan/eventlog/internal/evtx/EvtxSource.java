// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.evtx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.osgi.service.component.annotations.Component;

/** Windows event logs in files. */
@Component
public final class EvtxSource implements EventSource {

    static final String NAME = "evtx";

    private static final byte[] MAGIC = "ElfFile\0".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Windows event logs (.evtx)";
    }

    @Override
    public boolean recognises(Path file, byte[] head) {
        return head.length >= MAGIC.length && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Windows writes into the middle of these files, so one that changed is read from its beginning. */
    @Override
    public boolean follows() {
        return false;
    }

    @Override
    public EventReader open(Path file, long position, ReadOptions options) throws IOException {
        return new RecordReader(file, options);
    }
}
