// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.List;

/** What a template to be written consists of. */
sealed interface Xml {

    record El(String name, List<At> attributes, List<Xml> children) implements Xml {
    }

    record At(String name, List<Xml> parts) {
    }

    record Tx(String text) implements Xml {
    }

    record Cdata(String text) implements Xml {
    }

    record CharRef(int code) implements Xml {
    }

    record Ent(String name) implements Xml {
    }

    record Pi(String target, String data) implements Xml {
    }

    record Sub(int id, int type, boolean optional) implements Xml {
    }

    /** An instance of another template inside of one. */
    record Nested(Tmpl template, List<Val> values) implements Xml {
    }

    /** An element with text, substitutions and elements in it. */
    static El el(String name, Xml... children) {
        return new El(name, List.of(), List.of(children));
    }

    static El el(String name, List<At> attributes, Xml... children) {
        return new El(name, attributes, List.of(children));
    }

    static At at(String name, Xml... parts) {
        return new At(name, List.of(parts));
    }

    static Tx text(String text) {
        return new Tx(text);
    }

    static Sub sub(int id) {
        return new Sub(id, 1, false);
    }

    static Sub optional(int id) {
        return new Sub(id, 1, true);
    }
}
