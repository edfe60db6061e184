// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.importer.Delimiter;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.importer.Order;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.PairNote;
import org.bartizan.importer.Preview;
import org.bartizan.importer.Preview.Kind;

/** An importer of files that do not exist: it answers what the test wants, and remembers what it was asked. */
final class FakeImporter implements Importer {

    static final PairFormat GUESSED = new PairFormat(new Delimiter('/'), Delimiter.LINE_END, Order.ADDRESS_NAME);

    final List<PairFormat> previewed = Collections.synchronizedList(new ArrayList<>());
    final List<ImportRequest> requests = Collections.synchronizedList(new ArrayList<>());
    volatile long imported = 998;
    volatile boolean endless;
    volatile boolean running;
    volatile BartizanException failure;

    @Override
    public Preview preview(Path file, PairFormat format, int pairs) {
        previewed.add(format);
        if (file.getFileName().toString().equals("missing.txt")) {
            throw new BartizanException("read " + file, "there is no such file", "Check the name");
        }
        if (file.getFileName().toString().equals("empty.txt")) {
            return new Preview(format == null ? PairFormat.DEFAULT : format, "UTF-8", List.of(), true);
        }
        Preview.Row bad = new Preview.Row(3, Kind.REJECTED, "", "", "nonsense", "There is no comma.");
        return new Preview(format == null ? GUESSED : format, "UTF-16LE",
                format != null && format.between().equals(Delimiter.COMMA) ? List.of(bad)
                        : List.of(new Preview.Row(1, Kind.PAIR, "Server 1", "192.168.3.121", "192.168.3.121/Server 1", ""),
                                new Preview.Row(2, Kind.COMMENTED, "", "", ";192.168.3.122/Server 2", ""), bad),
                false);
    }

    @Override
    public ImportResult run(ImportRequest request, Progress progress) {
        if (failure != null) {
            throw failure;
        }
        running = true;
        requests.add(request);
        progress.begin("Checking", 100);
        progress.worked(50);
        while (endless && !progress.cancelled()) {
            Thread.onSpinWait();
        }
        running = false;
        PairNote note = new PairNote(3, "nonsense", "There is no comma.");
        return new ImportResult(request.file(), request.format(), "UTF-8", request.dryRun(), progress.cancelled(), imported, 1, 4, 2_001, 1,
                List.of(note, new PairNote(9, "more", "It has 3 items.")), List.of(new PairNote(5, "kept", "It is there.")),
                List.of(new PairNote(7, "shared", "Another has it.")), Duration.ofMillis(5));
    }

    @Override
    public PairFormat guess(Path file) {
        return GUESSED;
    }
}
