// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.bartizan.evtx.internal.Xml.at;
import static org.bartizan.evtx.internal.Xml.el;
import static org.bartizan.evtx.internal.Xml.optional;
import static org.bartizan.evtx.internal.Xml.sub;
import static org.bartizan.evtx.internal.Xml.text;

import java.util.List;

/** An event with all that Windows puts into one. */
final class Events {

    static final Xml SYSTEM = el("System", el("Provider", List.of(at("Name", text("Bartizan-Test")), at("Guid", text(
            "{54849625-5478-4994-A5BA-3E3B0328C30D}")))), el("EventID", List.of(at("Qualifiers", optional(0))), sub(1)), el("Version",
                    optional(2)), el("Level", sub(3)), el("Task", text("7")), el("Opcode", optional(4)), el("Keywords", sub(5)), el(
                            "TimeCreated", List.of(at("SystemTime", sub(6)))), el("EventRecordID", sub(7)), el("Correlation", List.of(at(
                                    "ActivityID", optional(8)))), el("Execution", List.of(at("ProcessID", sub(9)), at("ThreadID", sub(
                                            10)))), el("Channel", text("Application")), el("Computer", sub(11)), el("Security", List.of(at(
                                                    "UserID", optional(12)))));
    static final Tmpl EVENT = new Tmpl(0x1234abcd, el("Event", List.of(at("xmlns", text(
            "urn:events"))), SYSTEM, el("EventData", el("Data", List.of(at("Name", text(
                    "Path"))), sub(13)))));

    private Events() {
    }

    /** The values of an event with a text. */
    static Val[] values(long id, String path) {
        return new Val[] {Val.u16(16384), Val.u16(1003), Val.u8(1), Val.u8(2), Val.NULL, Val.hex64(0x8000000000000001L), Val.time(
                LogWriter.TICKS), Val.u64(id), Val.hex(0x0f, "00112233445566778899aabbccddeeff"), Val.u32(4), Val.u32(4000000000L), Val
                        .string("PC-1"), Val.hex(0x13, "010100000000000512000000"), Val.string(path)};
    }

    /** A template of one element {@code Data} in an event without anything else. */
    static Tmpl data(int id, Xml... content) {
        return new Tmpl(id, el("Event", el("EventData", content)));
    }
}
