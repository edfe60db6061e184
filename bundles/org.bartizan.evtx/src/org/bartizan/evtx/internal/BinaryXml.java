// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the binary XML between two offsets of a chunk into parts. For one use. */
final class BinaryXml {

    private static final Part[] NO_PARTS = {};
    private static final AttributePart[] NO_ATTRIBUTES = {};

    private final Source source;
    private final Names names;
    private final Templates templates;
    private final boolean template;
    private final int depth;
    private final Weight weight = new Weight();
    private final List<Remark> remarks = new ArrayList<>(0);
    private int level;

    /**
     * @param template whether this is a template, whose elements have two bytes more
     * @param depth how deep in templates and values it stands
     */
    BinaryXml(byte[] bytes, Names names, Templates templates, int at, int end, boolean template, int depth) {
        this.source = new Source(bytes, at, end);
        this.names = names;
        this.templates = templates;
        this.template = template;
        this.depth = depth;
    }

    /** What is odd but could be read. */
    List<Remark> remarks() {
        return remarks;
    }

    Fragment fragment() throws Malformed {
        bound(0);
        Part[] parts = content();
        if (source.more() && source.peek() != Token.END_OF_FRAGMENT) {
            throw source.malformed("an end tag without a start tag");
        }
        return new Fragment(parts, weight);
    }

    // What is read here calls itself for templates and values as well, which do not add to the height.
    private void bound(int height) throws Malformed {
        weight.reach(source.at(), height);
        if (depth + height > Budget.HEIGHT) {
            throw source.malformed("more than " + Budget.HEIGHT + " templates, values and elements stand in each other");
        }
    }

    // Up to an end tag, the end of the fragment, or where the bytes end.
    private Part[] content() throws Malformed {
        List<Part> parts = new ArrayList<>();
        while (source.more() && source.peek() != Token.END_OF_FRAGMENT && source.peek() != Token.END_TAG) {
            int token = source.u8();
            switch (Token.of(token)) {
                case Token.OPEN_START_TAG -> parts.add(element((token & Token.MORE) != 0));
                case Token.TEMPLATE -> parts.add(instance());
                case Token.FRAGMENT -> source.skip(3);
                case Token.INSTRUCTION_TARGET -> parts.add(instruction());
                default -> parts.add(simple(token, false));
            }
        }
        return parts.toArray(NO_PARTS);
    }

    private ElementPart element(boolean hasAttributes) throws Malformed {
        level++;
        bound(level);
        long before = weight.size();
        if (hasDependency()) {
            source.skip(2);
        }
        source.skip(4);
        String name = name();
        weight.add(2L * name.length() + 5);
        AttributePart[] attributes = hasAttributes ? attributes() : NO_ATTRIBUTES;
        Part[] children = NO_PARTS;
        int token = Token.of(source.u8());
        if (token == Token.CLOSE_START_TAG) {
            children = content();
            if (Token.of(source.u8()) != Token.END_TAG) {
                throw source.malformed("the element " + name + " does not end");
            }
        } else if (token != Token.CLOSE_EMPTY_TAG) {
            throw source.malformed("token " + token + " in the start tag of " + name);
        }
        level--;
        ElementPart element = new ElementPart(name, attributes, children);
        if (element.onlyValue() >= 0) {
            weight.repeats(weight.size() - before, changing(attributes));
        }
        return element;
    }

    private static int changing(AttributePart[] attributes) {
        int places = 0;
        for (AttributePart attribute : attributes) {
            for (Part part : attribute.parts()) {
                places += part instanceof Substitution ? 1 : 0;
            }
        }
        return places;
    }

    // Outside of templates the two bytes are there or not, depending on who wrote it. With them, a name's offset read two bytes early has the
    // offset in its upper half, far outside of the chunk.
    private boolean hasDependency() throws Malformed {
        return template || !names.possible(source.i32At(4));
    }

    private AttributePart[] attributes() throws Malformed {
        source.skip(4);
        List<AttributePart> attributes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        while (source.more() && Token.of(source.peek()) == Token.ATTRIBUTE) {
            source.u8();
            String name = name();
            weight.add(name.length() + 4L);
            List<Part> value = new ArrayList<>(1);
            while (source.more() && isSimple(Token.of(source.peek()))) {
                value.add(simple(source.u8(), true));
            }
            attributes.add(new AttributePart(name, " " + unlike(taken, Escape.name(name)) + "=\"", value.toArray(NO_PARTS)));
        }
        return attributes.toArray(NO_ATTRIBUTES);
    }

    // XML allows an attribute once.
    private static String unlike(Set<String> taken, String name) {
        String other = name;
        for (int i = taken.size(); !taken.add(other); i++) {
            other = name + "_" + i;
        }
        return other;
    }

    private static boolean isSimple(int token) {
        return switch (token) {
            case Token.VALUE, Token.CDATA, Token.CHARACTER, Token.ENTITY, Token.SUBSTITUTION, Token.OPTIONAL_SUBSTITUTION -> true;
            default -> false;
        };
    }

    private Part simple(int token, boolean attribute) throws Malformed {
        return switch (Token.of(token)) {
            case Token.VALUE -> {
                int type = source.u8();
                if (type != 1) {
                    throw source.malformed("a text of type " + type);
                }
                yield text(source.text(), attribute);
            }
            case Token.CDATA -> text(source.text(), attribute);
            case Token.CHARACTER -> text(String.valueOf((char) source.u16()), attribute);
            case Token.ENTITY -> entity(attribute);
            case Token.SUBSTITUTION, Token.OPTIONAL_SUBSTITUTION -> {
                int id = source.u16();
                source.skip(1);
                weight.place(id);
                yield new Substitution(id, Token.of(token) == Token.OPTIONAL_SUBSTITUTION);
            }
            default -> throw source.malformed("token " + token + " is not known");
        };
    }

    private TextPart text(String text, boolean attribute) {
        weight.add(text.length());
        return new TextPart(text, Escape.text(text, attribute));
    }

    private TextPart entity(boolean attribute) throws Malformed {
        String name = name();
        return text(switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + name + ";";
        }, attribute);
    }

    private TextPart instruction() throws Malformed {
        StringBuilder xml = new StringBuilder("<?").append(Escape.name(name()));
        if (source.more() && Token.of(source.peek()) == Token.INSTRUCTION_DATA) {
            source.u8();
            xml.append(' ').append(Escape.instruction(source.text()));
        }
        weight.add(xml.length() + 2L);
        return new TextPart("", xml.append("?>").toString());
    }

    private String name() throws Malformed {
        int offset = source.i32();
        String name = names.at(offset);
        if (offset == source.at()) {
            source.skip(names.end(offset) - offset);
        }
        return name;
    }

    private Instance instance() throws Malformed {
        source.skip(1);
        int id = source.i32();
        int offset = source.i32();
        Template definition = templates.at(offset, id, depth + level + 1, remarks);
        if (offset == source.at()) {
            source.skip(templates.end(offset) - offset);
        }
        ValueTable table = new ValueTable(source, templates, depth + level + 1);
        remarks.addAll(table.remarks());
        Instance instance = new Instance(source.bytes(), definition.parts(), table.values(), table.embedded());
        weight.reach(source.at(), level + definition.weight().height() + table.height());
        weight.addInstance(definition.weight().with(instance));
        return instance;
    }
}
