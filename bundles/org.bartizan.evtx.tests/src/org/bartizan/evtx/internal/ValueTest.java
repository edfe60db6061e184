// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.Element;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values come out as what they are, in the tree and in XML. */
class ValueTest {

    private static final Tmpl TEMPLATE = Events.data(1, Xml.el("Data", Xml.sub(0)), Xml.el("Own", List.of(Xml.at("a", Xml.sub(0)))), Xml.el(
            "Mixed", Xml.text("<"), Xml.sub(0)));

    private static LogWriter.Log read(Val value) {
        return LogWriter.read(LogWriter.file(c -> c.record(1, 0, TEMPLATE, value)));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryType() {
        return Values.all().stream().map(example -> DynamicTest.dynamicTest(Integer.toHexString(example.written().type()) + " " + example
                .text(), () -> check(example)));
    }

    private static void check(Values.Example example) throws Exception {
        LogWriter.Log log = read(example.written());
        assertEquals(List.of(), log.damages());
        Element data = log.only().roots().getFirst().child("EventData");
        List<Value> values = data.elements().stream().filter(e -> e.name().equals("Data")).map(Element::value).toList();
        assertEquals(Arrays.asList(example.read()), values);
        assertEquals(example.text(), String.join(",", values.stream().map(Value::text).toList()));
        assertEquals(example.text(), data.child("Own").attribute("a").text());
        assertEquals("<" + example.text(), data.child("Mixed").text());
        assertEquals(Trees.of(log.only().roots()), Trees.parse(log.only().toXml()));
    }

    @Test
    void anExampleOfEveryTypeIsThere() {
        Set<Integer> codes = Values.all().stream().map(e -> e.written().type() & ~Val.ARRAY).collect(Collectors.toSet());
        EnumSet<ValueType> missing = EnumSet.allOf(ValueType.class);
        missing.removeIf(type -> codes.contains(type.code()));
        assertEquals(EnumSet.of(ValueType.NULL, ValueType.FRAGMENT), missing);
    }

    @Test
    void keepsAValueThatDoesNotFitItsType() {
        assertUnfit(Val.hex(0x08, "010203"), "010203", "value 0: 3 bytes are no UINT32");
        assertUnfit(Val.hex(0x13, "0105000000000005"), "0105000000000005", "value 0: 8 bytes are no SID");
        assertUnfit(Val.hex(0x12, "ea070d00050002000300040005007b00"), "EA070D00050002000300040005007B00",
                "value 0: 16 bytes are no SYSTEMTIME");
        assertUnfit(Val.hex(0x12, "ea0701000500020003000400" + "0500e803"), "EA07010005000200030004000500E803",
                "value 0: 16 bytes are no SYSTEMTIME");
        assertUnfit(Val.hex(0x88, "0102030405"), "0102030405", "value 0: 5 bytes are no array of UINT32");
        assertUnfit(Val.hex(0x8e, "0102"), "0102", "value 0: 2 bytes are no array of BINARY");
        assertUnfit(Val.hex(0x93, "0105000000000005"), "0105000000000005", "value 0: 8 bytes are no array of SID");
        assertUnfit(Val.hex(0x20, "01"), "01", "value 0: 1 bytes are no value of the unknown type 32");
        assertUnfit(Val.hex(0x7f, "01"), "01", "value 0: 1 bytes are no value of the unknown type 127");
    }

    private static void assertUnfit(Val value, String bytes, String reason) {
        LogWriter.Log log = read(value);
        assertEquals(bytes, ((Value.Bytes) log.only().data().getFirst().value()).text());
        assertEquals(List.of(Damage.Kind.VALUE), log.kinds());
        assertEquals(reason, log.damages().getFirst().reason());
        assertEquals(1, log.damages().getFirst().record());
    }

    @Test
    void leavesOutWhatIsOptionalAndMissing() {
        Tmpl template = Events.data(1, Xml.el("A", Xml.optional(0)), Xml.el("B", Xml.sub(0)), Xml.el("C", List.of(Xml.at("a", Xml.optional(
                0)), Xml.at("b", Xml.sub(0)))), Xml.el("D", Xml.optional(7)), Xml.el("E", Xml.sub(7)), Xml.el("F", Xml.optional(1)));
        EvtxRecord record = LogWriter.read(LogWriter.file(c -> c.record(1, 0, template, Val.NULL, Val.string("")))).only();
        assertEquals("<Event><EventData><B/><C b=\"\"/><E/><F/></EventData></Event>", record.toXml());
        assertEquals(Trees.of(record.roots()), Trees.parse(record.toXml()));
    }

    @Test
    void readsEmptyArrays() {
        for (int type = 0x80; type <= 0x95; type++) {
            LogWriter.Log log = read(new Val(type, new byte[0]));
            assertEquals("<Event><EventData><Data/><Own a=\"\"/><Mixed>&lt;</Mixed></EventData></Event>", log.only().toXml());
            assertEquals(Trees.of(log.only().roots()), Trees.parse(log.only().toXml()));
        }
    }

    @Test
    void keepsWhatXmlDoesNotAllowInTheTree() {
        String odd = "a\u0001\0b\ud83d\ude00\ud800c\udc00\uffff";
        EvtxRecord record = read(Val.string(odd)).only();
        assertEquals(odd, record.data().getFirst().value().text());
        assertTrue(record.toXml().contains("<Data>a\ufffd\ufffdb\ud83d\ude00\ufffdc\ufffd\ufffd</Data>"), record.toXml());
        Trees.parse(record.toXml());
    }
}
