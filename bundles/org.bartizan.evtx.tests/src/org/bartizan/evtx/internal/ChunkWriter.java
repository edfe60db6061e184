// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes a chunk as Windows does: each name and each template once, where it is first needed. */
final class ChunkWriter {

    private final ByteBuffer out = ByteBuffer.allocate(Chunk.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> templates = new HashMap<>();
    private long first = -1;
    private long last = -1;
    private int lastOffset;

    ChunkWriter() {
        out.position(Chunk.HEADER);
    }

    int position() {
        return out.position();
    }

    ByteBuffer buffer() {
        return out;
    }

    /** Adds a record and tells where it begins. */
    int record(long id, long ticks, Tmpl template, Val... values) {
        return record(id, ticks, () -> {
            out.putInt(0x0001010f);
            instance(template, List.of(values));
            out.put((byte) 0);
        });
    }

    /** Adds a record with elements that are in no template. */
    int plain(long id, long ticks, boolean dependency, Xml... parts) {
        return record(id, ticks, () -> {
            out.putInt(0x0001010f);
            for (Xml part : parts) {
                xml(part, dependency);
            }
            out.put((byte) 0);
        });
    }

    /** Adds a record around whatever is written into the buffer. */
    int record(long id, long ticks, Runnable body) {
        int begin = out.position();
        out.putInt(0x2a2a).putInt(0).putLong(id).putLong(ticks);
        body.run();
        while ((out.position() - begin) % 8 != 4) {
            out.put((byte) 0);
        }
        int length = out.position() + 4 - begin;
        out.putInt(length).putInt(begin + 4, length);
        first = first < 0 ? id : first;
        last = id;
        lastOffset = begin;
        return begin;
    }

    void instance(Tmpl template, List<Val> values) {
        out.put((byte) 0x0c).put((byte) 1).putInt(template.id());
        Integer known = templates.get(template.id());
        if (known == null) {
            int offset = out.position() + 4;
            out.putInt(offset);
            definition(template);
        } else {
            out.putInt(known);
        }
        out.putInt(values.size());
        values.forEach(value -> out.putShort((short) value.bytes().length).put((byte) value.type()).put((byte) 0));
        values.forEach(value -> out.put(value.bytes()));
    }

    private void definition(Tmpl template) {
        int offset = out.position();
        templates.put(template.id(), offset);
        out.putInt(0).putInt(template.id()).putInt(0).putLong(0).putInt(0);
        int begin = out.position();
        out.putInt(0x0001010f);
        for (Xml part : template.parts()) {
            xml(part, true);
        }
        out.put((byte) 0);
        out.putInt(offset + 20, out.position() - begin);
    }

    void xml(Xml part, boolean dependency) {
        switch (part) {
            case Xml.El element -> element(element, dependency);
            case Xml.Tx text -> text(out.put((byte) 5).put((byte) 1), text.text());
            case Xml.Cdata text -> text(out.put((byte) 7), text.text());
            case Xml.CharRef character -> out.put((byte) 8).putShort((short) character.code());
            case Xml.Ent entity -> {
                out.put((byte) 9);
                name(entity.name());
            }
            case Xml.Pi instruction -> {
                out.put((byte) 0x0a);
                name(instruction.target());
                text(out.put((byte) 0x0b), instruction.data());
            }
            case Xml.Sub place -> out.put((byte) (place.optional() ? 0x0e : 0x0d)).putShort((short) place.id()).put((byte) place.type());
            case Xml.Nested nested -> instance(nested.template(), nested.values());
        }
    }

    private static void text(ByteBuffer out, String text) {
        out.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private void element(Xml.El element, boolean dependency) {
        boolean attributes = !element.attributes().isEmpty();
        out.put((byte) (attributes ? 0x41 : 0x01));
        if (dependency) {
            out.putShort((short) -1);
        }
        int size = out.position();
        out.putInt(0);
        name(element.name());
        if (attributes) {
            attributes(element, dependency);
        }
        if (element.children().isEmpty()) {
            out.put((byte) 3);
        } else {
            out.put((byte) 2);
            element.children().forEach(child -> xml(child, dependency));
            out.put((byte) 4);
        }
        out.putInt(size, out.position() - size - 4);
    }

    private void attributes(Xml.El element, boolean dependency) {
        int size = out.position();
        out.putInt(0);
        for (int i = 0; i < element.attributes().size(); i++) {
            Xml.At attribute = element.attributes().get(i);
            out.put((byte) (i + 1 < element.attributes().size() ? 0x46 : 0x06));
            name(attribute.name());
            attribute.parts().forEach(part -> xml(part, dependency));
        }
        out.putInt(size, out.position() - size - 4);
    }

    void name(String name) {
        Integer known = names.get(name);
        if (known != null) {
            out.putInt(known);
            return;
        }
        int offset = out.position() + 4;
        names.put(name, offset);
        int hash = 0;
        for (char c : name.toCharArray()) {
            hash = hash * 65599 + c;
        }
        out.putInt(offset).putInt(0).putShort((short) hash);
        text(out, name);
        out.putShort((short) 0);
    }

    /** The chunk with header and checksums. */
    byte[] bytes() {
        int free = out.position();
        byte[] bytes = out.array().clone();
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        header.put(0, "ElfChnk\0".getBytes(StandardCharsets.US_ASCII));
        header.putLong(8, first).putLong(16, last).putLong(24, first).putLong(32, last).putInt(40, 128).putInt(44, lastOffset).putInt(48,
                free);
        CRC32 data = new CRC32();
        data.update(bytes, Chunk.HEADER, free - Chunk.HEADER);
        header.putInt(52, (int) data.getValue());
        sign(bytes);
        return bytes;
    }

    /** Makes the checksum of a header right again. */
    static void sign(byte[] chunk) {
        CRC32 sum = new CRC32();
        sum.update(chunk, 0, 120);
        sum.update(chunk, 128, Chunk.HEADER - 128);
        ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).putInt(124, (int) sum.getValue());
    }
}
