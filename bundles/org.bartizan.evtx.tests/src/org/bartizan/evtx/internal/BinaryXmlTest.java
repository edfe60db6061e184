// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.bartizan.evtx.EvtxRecord;
import org.junit.jupiter.api.Test;

/** Everything that binary XML can say is read. */
class BinaryXmlTest {

    private static String xml(Tmpl template, Val... values) {
        LogWriter.Log log = LogWriter.read(LogWriter.file(c -> c.record(1, 0, template, values)));
        assertEquals(List.of(), log.damages());
        return log.only().toXml();
    }

    @Test
    void readsTextInAllItsForms() {
        Tmpl template = new Tmpl(1, Xml.el("A", List.of(Xml.at("x", Xml.text("a<"), new Xml.CharRef('\n'), new Xml.Ent("quot"))), Xml.text(
                "1&2"), new Xml.Cdata("<3>]]>"), new Xml.CharRef(0xe4), new Xml.Ent("lt"), new Xml.Ent("amp"), new Xml.Ent("gt"),
                new Xml.Ent("apos"), new Xml.Ent("other")));
        assertEquals("<A x=\"a&lt;&#10;&quot;\">1&amp;2&lt;3&gt;]]&gt;\u00e4&lt;&amp;&gt;'&amp;other;</A>", xml(template));
    }

    @Test
    void keepsProcessingInstructionsInXml() {
        assertEquals("<A><?do it &now;?>\ufffd> ?>x</A>".replace("?>\ufffd>", "?\ufffd"), xml(new Tmpl(1, Xml.el("A", new Xml.Pi("do",
                "it &now;?> "), Xml.text("x")))));
    }

    @Test
    void readsTemplatesInTemplates() {
        Tmpl inner = new Tmpl(2, Xml.el("In", Xml.sub(0)));
        Tmpl outer = new Tmpl(1, Xml.el("Out", Xml.sub(0), new Xml.Nested(inner, List.of(Val.string("own"))), Xml.sub(1)));
        assertEquals("<Out>a<In>own</In>5</Out>", xml(outer, Val.string("a"), Val.u8(5)));
    }

    @Test
    void readsBinaryXmlAsAValue() {
        Tmpl inner = new Tmpl(2, Xml.el("In", List.of(Xml.at("n", Xml.sub(1))), Xml.sub(0)));
        Tmpl outer = new Tmpl(1, Xml.el("Out", List.of(Xml.at("a", Xml.sub(0))), Xml.sub(0)));
        EvtxRecord record = LogWriter.read(LogWriter.file(c -> c.record(1, 0, () -> embed(c, outer, () -> c.instance(inner, List.of(Val
                .string("x"), Val.u8(3))))))).only();
        assertEquals("<Out a=\"\"><In n=\"3\">x</In></Out>", record.toXml());
        assertEquals(Trees.parse(record.toXml()), Trees.of(record.roots()));
    }

    @Test
    void readsElementsOutsideOfTemplates() {
        for (boolean dependency : new boolean[] {false, true}) {
            Xml part = Xml.el("A", List.of(Xml.at("x", Xml.text("1"))), Xml.el("B", Xml.text("2")), Xml.el("A"));
            assertEquals("<A x=\"1\"><B>2</B><A/></A>", LogWriter.read(LogWriter.file(c -> c.plain(1, 0, dependency, part))).only()
                    .toXml());
            Tmpl outer = new Tmpl(1, Xml.el("Out", Xml.sub(0)));
            assertEquals("<Out><A x=\"1\"><B>2</B><A/></A></Out>", LogWriter.read(LogWriter.file(c -> c.record(1, 0, () -> embed(c, outer,
                    () -> c.xml(part, dependency))))).only().toXml());
        }
    }

    /** Writes an instance whose only value is binary XML, which is written where it ends up as its names have offsets. */
    static void embed(ChunkWriter chunk, Tmpl outer, Runnable content) {
        chunk.buffer().putInt(0x0001010f);
        chunk.instance(outer, List.of(new Val(0x21, new byte[0])));
        int from = chunk.position();
        chunk.buffer().putInt(0x0001010f);
        content.run();
        chunk.buffer().put((byte) 0);
        chunk.buffer().putShort(from - 4, (short) (chunk.position() - from));
    }

    @Test
    void repeatsAnElementForEachItem() {
        Tmpl template = Events.data(1, Xml.el("Data", List.of(Xml.at("n", Xml.sub(1))), Xml.sub(0)));
        assertEquals("<Event><EventData><Data n=\"7\">a</Data><Data n=\"7\"/><Data n=\"7\">c</Data></EventData></Event>", xml(template, Val
                .strings("a", "", "c"), Val.u8(7)));
    }

    @Test
    void makesNamesFitForXml() {
        Tmpl template = new Tmpl(1, Xml.el("a><b", List.of(Xml.at("1\"", Xml.text("v"))), Xml.el("\u00fcb-er.7"), Xml.el(":x:"), Xml.el(
                "p:q")));
        assertEquals("<a__b __=\"v\"><\u00fcb-er.7/><_x_/><p:q/></a__b>", xml(template));
        EvtxRecord record = LogWriter.read(LogWriter.file(c -> c.record(1, 0, template))).only();
        assertEquals("a><b", record.roots().getFirst().name());
    }

    @Test
    void tellsAttributesOfTheSameNameApart() {
        Xml text = Xml.text("v");
        Tmpl template = new Tmpl(1, Xml.el("A", List.of(Xml.at("a", text), Xml.at("a_1", text), Xml.at("a", text), Xml.at("a", text))));
        assertEquals("<A a=\"v\" a_1=\"v\" a_2=\"v\" a_3=\"v\"/>", xml(template));
    }
}
