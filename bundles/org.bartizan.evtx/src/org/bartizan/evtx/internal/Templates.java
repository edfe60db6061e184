// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.evtx.Damage;

/** The templates of a chunk by their offsets: a link (4 bytes), an id (16), the length (4), and the binary XML. */
final class Templates {

    private static final int BEFORE = 24;
    private static final Template BEGUN = new Template(null, null);

    private final byte[] bytes;
    private final Names names;
    private final Budget budget;
    private final KnownTemplates elsewhere;
    private final Map<Integer, Template> known = new HashMap<>();

    Templates(byte[] bytes, Budget budget, KnownTemplates elsewhere) {
        this.bytes = bytes;
        this.budget = budget;
        this.elsewhere = elsewhere;
        names = new Names(bytes, budget);
    }

    /**
     * The template at an offset, or the one of the same id of another chunk when another one or none stands there; that is a remark.
     *
     * @param id the first four bytes of its id
     * @param depth how deep in templates and values the one stands that wants it
     */
    Template at(int offset, int id, int depth, List<Remark> remarks) throws Malformed {
        Template template = known.get(offset);
        if (template == BEGUN) {
            throw new Malformed(offset, "a template contains itself");
        }
        if (template != null && id(offset) == id) {
            return template;
        }
        Template other = elsewhere.get(id);
        Malformed damage = null;
        try {
            template = template == null ? read(offset, depth) : template;
            if (id(offset) == id) {
                elsewhere.add(id, template, end(offset) - offset);
                return template;
            }
        } catch (Malformed e) {
            damage = e;
        }
        if (other == null) {
            if (damage != null) {
                throw damage;
            }
            return template;
        }
        remarks.add(new Remark(Damage.Kind.TEMPLATE, Math.clamp(offset, 0, bytes.length),
                "its template is lost; another one of the same id is used"));
        return other;
    }

    /** Where the template ends that begins at an offset. */
    int end(int offset) throws Malformed {
        int at = Math.clamp(offset, 0, bytes.length);
        if (offset < Chunk.HEADER || offset > bytes.length - BEFORE) {
            throw new Malformed(at, "there is no template at " + offset + " in the chunk");
        }
        int length = LittleEndian.i32(bytes, offset + BEFORE - 4);
        if (length <= 0 || length > bytes.length - BEFORE - offset) {
            throw new Malformed(at, "a template of " + length + " bytes does not fit into the chunk");
        }
        return offset + BEFORE + length;
    }

    private int id(int offset) {
        return LittleEndian.i32(bytes, offset + 4);
    }

    private Template read(int offset, int depth) throws Malformed {
        int end = end(offset);
        budget.definition(offset, end - offset);
        known.put(offset, BEGUN);
        try {
            Fragment fragment = new BinaryXml(bytes, names, this, offset + BEFORE, end, true, depth).fragment();
            if (fragment.parts().length == 0) {
                throw new Malformed(offset, "a template is empty");
            }
            Template template = new Template(fragment.parts(), fragment.weight());
            known.put(offset, template);
            return template;
        } finally {
            known.remove(offset, BEGUN);
        }
    }

    /** The binary XML of a record or a value, between two offsets. Adds to {@code remarks} what is odd but can be read. */
    Fragment fragment(int at, int end, int depth, List<Remark> remarks) throws Malformed {
        BinaryXml xml = new BinaryXml(bytes, names, this, at, end, false, depth);
        Fragment fragment = xml.fragment();
        remarks.addAll(xml.remarks());
        return fragment;
    }
}
