// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.ValueType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Equal to {@code evtxexport}, record for record and value for value, wherever that can read, and more where it gives up. */
class EvtxExportTest {

    @TempDir
    Path directory;

    @BeforeAll
    static void isThere() throws Exception {
        assumeTrue(EvtxExport.installed(), "evtxexport of the package libevtx-utils is not installed");
    }

    @TestFactory
    Stream<DynamicTest> readsTheSame() throws Exception {
        return Samples.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws Exception {
        List<EvtxRecord> sound = LogWriter.read(file, EvtxOptions.ALL).records().stream().filter(record -> !record.carved())
                .sorted(java.util.Comparator.comparingLong(EvtxRecord::offset)).toList();
        assertEquals(EvtxExport.ids(file, "items"), sound.stream().map(EvtxRecord::id).toList());
        List<Trees.Tree> theirs = EvtxExport.events(file, "items");
        assertEquals(theirs.size(), sound.size());
        for (int i = 0; i < theirs.size(); i++) {
            assertSame(theirs.get(i), sound.get(i));
        }
    }

    private static void assertSame(Trees.Tree theirs, EvtxRecord record) {
        assertEquals(tolerant(theirs), tolerant(Trees.parse(record.toXml()).getFirst()), record.toString());
        assertEquals(tolerant(theirs), tolerant(Trees.of(record.roots()).getFirst()), record.toString());
    }

    // In XML, though not in text, evtxexport leaves out a text of nothing but blanks; a lone line feed for one.
    private static Trees.Tree tolerant(Trees.Tree tree) {
        String text = tree.text().isBlank() ? "" : tree.text();
        return new Trees.Tree(tree.name(), tree.attributes(), text, tree.children().stream().map(EvtxExportTest::tolerant).toList());
    }

    @TestFactory
    Stream<DynamicTest> tellsTheSameStrings() throws Exception {
        return Samples.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<EvtxRecord> sound = LogWriter.read(file, EvtxOptions.ALL).records().stream().filter(record -> !record.carved())
                    .sorted(java.util.Comparator.comparingLong(EvtxRecord::offset)).toList();
            List<List<String>> theirs = EvtxExport.strings(file);
            assertEquals(theirs.size(), sound.size());
            for (int i = 0; i < theirs.size(); i++) {
                assertEquals(theirs.get(i), sound.get(i).data().stream().map(field -> field.value().text().stripTrailing()).toList(), sound
                        .get(i)
                        .toString());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> recoversAllThatItRecovers() throws Exception {
        return Samples.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<EvtxRecord> ours = LogWriter.read(file, EvtxOptions.ALL.withDeleted()).records();
            Set<Trees.Tree> trees = new HashSet<>();
            ours.forEach(record -> trees.add(tolerant(Trees.parse(record.toXml()).getFirst())));
            List<Trees.Tree> theirs = EvtxExport.events(file, "all");
            List<Trees.Tree> missing = new ArrayList<>(theirs.stream().map(EvtxExportTest::tolerant).toList());
            missing.removeAll(trees);
            assertEquals(List.of(), missing);
            assertTrue(ours.size() >= theirs.size(), ours.size() + " of " + theirs.size());
        }));
    }

    @Test
    void readsMoreOfADamagedFile() throws Exception {
        Path file = Samples.all().stream().filter(sample -> sample.toString().contains("bad_chunk_magic")).findFirst().orElse(null);
        assumeTrue(file != null, "the sample with a bad chunk magic is not there");
        List<EvtxRecord> ours = LogWriter.read(file, EvtxOptions.ALL.withDeleted()).records();
        assertTrue(ours.size() >= EvtxExport.events(file, "all").size() + 80, ours.size() + " records");
        assertTrue(ours.stream().allMatch(record -> record.system().record() == record.id() && record.system().computer() != null));
    }

    @TestFactory
    Stream<DynamicTest> readsOurOwnFilesAlike() {
        return Values.all().stream().filter(EvtxExportTest::readable).map(example -> DynamicTest.dynamicTest(Integer.toHexString(example
                .written().type()) + " " + example.text(), () -> {
                    Tmpl template = Events.data(1, Xml.el("Data", Xml.sub(0)), Xml.el("Other", Xml.optional(0)));
                    Path file = Files.write(directory.resolve("own.evtx"), LogWriter.file(c -> c.record(1, LogWriter.TICKS, template,
                            example.written())));
                    assertEquals(1, EvtxExport.events(file, "items").size());
                    assertSame(EvtxExport.events(file, "items").getFirst(), LogWriter.read(file, EvtxOptions.ALL).only());
                }));
    }

    // evtxexport gets negative numbers wrong, shows few digits of floating-point numbers and knows no arrays of booleans, sizes
    // and identifiers.
    private static boolean readable(Values.Example example) {
        ValueType type = ValueType.of(example.written().type() & ~Val.ARRAY);
        return switch (type) {
            case REAL32, REAL64 -> false;
            case INT8, INT16, INT32, INT64 -> !example.text().startsWith("-");
            case BOOLEAN, SIZE, SID -> (example.written().type() & Val.ARRAY) == 0;
            default -> true;
        };
    }
}
