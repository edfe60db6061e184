// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.Damage.Kind;
import org.bartizan.evtx.EvtxRecord;
import org.junit.jupiter.api.Test;

/** Files that were made to harm their reader cost a moment and a report. */
class HostileTest {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private static LogWriter.Log read(Consumer<ChunkWriter> content) {
        byte[] file = LogWriter.file(content);
        return assertTimeout(MOMENT, () -> {
            LogWriter.Log log = LogWriter.read(file);
            for (EvtxRecord record : log.records()) {
                assertTrue(record.toXml().length() <= Budget.RECORD);
                Trees.of(record.roots());
            }
            return log;
        });
    }

    private static void assertRefused(String reason, Consumer<ChunkWriter> content) {
        LogWriter.Log log = read(content);
        assertEquals(List.of(), log.ids());
        assertEquals(List.of(Kind.RECORD), log.kinds());
        assertEquals(reason, log.damages().getFirst().reason());
    }

    @Test
    void templatesThatMultiply() {
        Tmpl template = new Tmpl(1, Xml.el("A"));
        for (int i = 2; i < 60; i++) {
            Tmpl inner = template;
            template = new Tmpl(i, new Xml.Nested(inner, List.of()), new Xml.Nested(inner, List.of()));
        }
        Tmpl bomb = template;
        assertRefused("the record would be more than 2000000 characters", c -> c.record(1, 0, bomb));
    }

    @Test
    void aValueInThousandsOfPlaces() {
        Xml[] places = new Xml[5000];
        java.util.Arrays.fill(places, Xml.sub(0));
        Tmpl template = Events.data(1, places);
        assertRefused("the record would be more than 2000000 characters", c -> c.record(1, 0, template, Val.string("x".repeat(9000))));
    }

    @Test
    void anArrayThatRepeatsALongElement() {
        Tmpl template = Events.data(1, Xml.el("Data", List.of(Xml.at("a", Xml.text("y".repeat(5000)))), Xml.sub(0)));
        assertRefused("the record would be more than 2000000 characters", c -> c.record(1, 0, template, new Val(0x84, new byte[30000])));
    }

    @Test
    void anArrayThatRepeatsALongValue() {
        Tmpl template = Events.data(1, Xml.el("Data", List.of(Xml.at("a", Xml.sub(1))), Xml.sub(0)));
        assertRefused("the record would be more than 2000000 characters", c -> c.record(1, 0, template, new Val(0x84, new byte[20000]), Val
                .string("z".repeat(9000))));
    }

    @Test
    void manyRecordsThatAreLongTogether() {
        Tmpl template = Events.data(1, Xml.el("Data", Xml.text("y".repeat(20000))));
        LogWriter.Log log = read(c -> {
            for (int id = 1; id <= 400; id++) {
                c.record(id, 0, Events.data(2, Xml.el("X"), new Xml.Nested(template, List.of()), new Xml.Nested(template, List.of()),
                        new Xml.Nested(template, List.of())));
            }
        });
        assertTrue(log.records().size() > 250 && log.records().size() < 280, log.records().size() + " records");
        assertEquals("the records of the chunk would be more than 16000000 characters", log.damages().getLast().reason());
    }

    @Test
    void elementsInEachOther() {
        assertRefused("more than 100 templates, values and elements stand in each other", c -> c.record(1, 0, new Tmpl(1, nested(100))));
        assertEquals(1, read(c -> c.record(1, 0, new Tmpl(1, nested(98)))).records().size());
        assertRefused("more than 100 templates, values and elements stand in each other", c -> c.record(1, 0, new Tmpl(1, nested(1200))));
    }

    private static Xml nested(int depth) {
        Xml element = Xml.el("A");
        for (int i = 1; i < depth; i++) {
            element = Xml.el("A", element);
        }
        return element;
    }

    @Test
    void valuesInEachOther() {
        Tmpl template = new Tmpl(1, Xml.el("A", Xml.sub(0)));
        assertRefused("more than 100 templates, values and elements stand in each other", c -> c.record(1, 0, () -> deeper(c, template,
                600)));
        assertEquals(1, read(c -> c.record(1, 0, () -> deeper(c, template, 20))).records().size());
    }

    @Test
    void aTallValueInATallTemplate() {
        Xml outer = Xml.sub(0);
        for (int i = 0; i < 60; i++) {
            outer = Xml.el("B", outer);
        }
        Tmpl template = new Tmpl(1, outer);
        assertRefused("more than 100 elements stand in each other", c -> c.record(1, 0, () -> BinaryXmlTest.embed(c, template, () -> c.xml(
                nested(60), false))));
    }

    private static void deeper(ChunkWriter chunk, Tmpl template, int levels) {
        BinaryXmlTest.embed(chunk, template, () -> {
            if (levels > 0) {
                deeper(chunk, template, levels - 1);
            }
        });
    }

    @Test
    void aTemplateThatContainsItself() {
        LogWriter.Log log = read(c -> {
            c.record(1, 0, new Tmpl(1, Xml.el("A", new Xml.Nested(new Tmpl(1, Xml.el("A")), List.of()))));
            c.record(2, 0, new Tmpl(3, Xml.el("A")));
        });
        assertEquals(List.of(2L), log.ids());
        assertEquals("a template contains itself", log.damages().getFirst().reason());
    }

    @Test
    void templatesThatOverlap() {
        LogWriter.Log log = read(c -> {
            int length = 30000;
            int definitions = c.record(1, 0, () -> c.buffer().put(new byte[length]));
            for (int i = 0; i < 700; i++) {
                int at = definitions + 24 + 32 * i;
                int id = 1000 + i;
                c.buffer().putInt(at + 4, id).putInt(at + 20, length - 32 * i - 100);
                c.buffer().put(at + 24, (byte) 5).put(at + 25, (byte) 1);
                c.record(2 + i, 0, () -> c.buffer().put((byte) 0x0c).put((byte) 1).putInt(id).putInt(at).putInt(0));
            }
        });
        assertTrue(log.damages().stream().map(Damage::reason).anyMatch("the templates and names of the chunk overlap too often"::equals));
    }

    @Test
    void offsetsAndLengthsThatLeadOutside() {
        for (int number : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 511, 512, 65535, 65536, 1 << 20}) {
            assertRefusedAfter(c -> c.buffer().put((byte) 0x0c).put((byte) 1).putInt(7).putInt(number).putInt(0));
            assertRefusedAfter(c -> c.buffer().put((byte) 1).putShort((short) 0).putInt(0).putInt(number).put((byte) 3));
            assertRefusedAfter(c -> {
                c.instance(new Tmpl(1, Xml.el("A")), List.of());
                c.buffer().putInt(c.position() - 4, number | 0x1000);
            });
        }
    }

    private static void assertRefusedAfter(Consumer<ChunkWriter> content) {
        LogWriter.Log log = read(c -> {
            c.record(1, 0, new Tmpl(9, Xml.el("A")));
            c.record(2, 0, () -> content.accept(c));
            c.record(3, 0, new Tmpl(9, Xml.el("A")));
        });
        assertEquals(List.of(1L, 3L), log.ids());
        assertEquals(List.of(Kind.RECORD), log.kinds());
    }

    @Test
    void recordsThatClaimToBeEverywhere() {
        List<Integer> marks = new ArrayList<>();
        LogWriter.Log log = read(c -> c.record(1, 0, () -> {
            ByteBuffer buffer = c.buffer();
            for (int i = 0; i < 8000; i++) {
                marks.add(i);
                buffer.putInt(0x2a2a).putInt(8 * (8000 - i));
            }
        }));
        assertEquals(8000, marks.size());
        assertEquals(List.of(Kind.RECORD), log.kinds());
    }
}
