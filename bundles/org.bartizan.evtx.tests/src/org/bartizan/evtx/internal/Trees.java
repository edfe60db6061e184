// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.bartizan.evtx.Attribute;
import org.bartizan.evtx.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** XML as something that can be compared, whatever it was read from. */
final class Trees {

    // The JDK refuses well-formed XML beyond these; a fuzzed file may have names of any length.
    private static final List<String> LIMITS = List.of("elementAttributeLimit", "maxXMLNameLimit", "maxGeneralEntitySizeLimit",
            "totalEntitySizeLimit", "maxElementDepth");

    /** An element: text is that of the element itself, all of it in one. */
    record Tree(String name, Map<String, String> attributes, String text, List<Tree> children) {

        /** The same without the blanks between elements. */
        Tree withoutIndentation() {
            return new Tree(name, attributes, children.isEmpty() ? text : text.strip(), children.stream().map(Tree::withoutIndentation)
                    .toList());
        }
    }

    private Trees() {
    }

    static List<Tree> of(List<Element> elements) {
        return elements.stream().map(Trees::of).toList();
    }

    private static Tree of(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.name(), attribute.value().text());
        }
        StringBuilder text = new StringBuilder();
        element.children().forEach(child -> text.append(child instanceof org.bartizan.evtx.Value value ? value.text() : ""));
        return new Tree(element.name(), attributes, text.toString(), of(element.elements()));
    }

    /** The elements in a text that is well-formed but for having several at the top. */
    static List<Tree> parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (String limit : LIMITS) {
                factory.setAttribute("jdk.xml." + limit, "0");
            }
            Node root = factory.newDocumentBuilder().parse(new InputSource(new StringReader("<all>" + xml + "</all>")))
                    .getDocumentElement();
            return of(root).children();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    private static Tree of(Node node) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            attributes.put(node.getAttributes().item(i).getNodeName(), node.getAttributes().item(i).getNodeValue());
        }
        StringBuilder text = new StringBuilder();
        List<Tree> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> children.add(of(child));
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text.append(child.getNodeValue());
                default -> {
                    // Comments and instructions are no values.
                }
            }
        }
        return new Tree(node.getNodeName(), attributes, text.toString(), children);
    }
}
