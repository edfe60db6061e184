// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.bartizan.evtx.EvtxException;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes are, records come out or damage is told, soon. */
class FuzzTest {

    private static final long FOR = 4_000_000_000L;
    private static final long SLOWEST = 5_000_000_000L;

    @TempDir
    Path directory;

    @Test
    void survivesEveryChangeOfOurOwnFiles() throws Exception {
        byte[] values = LogWriter.chunk(c -> {
            for (Values.Example example : Values.all()) {
                c.record(c.position(), 0, Events.data(1, Xml.el("Data", Xml.sub(0)), Xml.el("B", List.of(Xml.at("b", Xml.optional(0))))),
                        example.written());
            }
            c.record(c.position(), 0, () -> BinaryXmlTest.embed(c, new Tmpl(4, Xml.el("Out", Xml.sub(0))), () -> c.instance(new Tmpl(5,
                    Xml.el("In", Xml.sub(0))), List.of(Val.string("x")))));
        });
        attack(List.of(LogWriter.file(0, LogWriter.events(1, 30), values), LogWriter.file(1, values, LogWriter.events(31, 40))));
    }

    @Test
    void survivesEveryChangeOfSamples() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (Path sample : Samples.all()) {
            files.add(Files.readAllBytes(sample));
        }
        attack(files);
    }

    private void attack(List<byte[]> files) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long begin = System.nanoTime();
        int rounds = 0;
        for (; System.nanoTime() - begin < FOR || rounds < 20; rounds++) {
            byte[] file = mutate(files.get(random.nextInt(files.size())).clone(), random);
            long start = processorTime();
            try {
                readAll(file, random.nextBoolean());
            } catch (EvtxException expected) {
                assertTrue(expected.getMessage().startsWith("it "), expected.getMessage());
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed + ", round " + rounds, e);
            }
            assertTrue(processorTime() - start < SLOWEST, "seed " + seed + ", round " + rounds + " took too long");
        }
        assertTrue(rounds >= 20);
    }

    // Other processes must not make it look slow.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void readAll(byte[] content, boolean deleted) throws IOException {
        Path file = Files.write(directory.resolve("fuzz.evtx"), content);
        LogWriter.Log log = LogWriter.read(file, deleted ? EvtxOptions.ALL.withDeleted() : EvtxOptions.ALL);
        for (EvtxRecord record : log.records()) {
            String xml = record.toXml();
            record.system();
            record.data();
            record.written();
            if (record.id() % 16 == 0 && Trees.parse(xml).size() != record.roots().size()) {
                throw new AssertionError(xml);
            }
        }
        log.damages().forEach(Object::toString);
    }

    private static byte[] mutate(byte[] file, Random random) {
        int changes = 1 + random.nextInt(40);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(file.length - 8);
            switch (random.nextInt(6)) {
                case 0 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> file[at] = (byte) random.nextInt(256);
                case 2 -> file[at] = (byte) random.nextInt(0x16);
                case 3 -> file[at] = (byte) 0xff;
                case 4 -> System.arraycopy(file, random.nextInt(file.length - 8), file, at, 4);
                default -> System.arraycopy(file, at, file, random.nextInt(file.length - at), Math.min(64, file.length - at) / 8);
            }
        }
        return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(file, random.nextInt(file.length)) : file;
    }
}
