// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/**
 * Why a text cannot be read.
 *
 * @param line where, from 1; 0 when that is not known
 * @param attribute the attribute that is wrong; empty when it is something else
 * @param why as a clause
 * @param object what is wrong, where the line is not known; null otherwise
 */
record Malformed(int line, String attribute, String why, EObject object) {

    private static final int LONGEST = 200;
    private static final Map<String, String> EXAMPLES = Map.of("EInt", "a whole number", "EBoolean", "true or false", "Duration",
            "a duration such as PT30M for 30 minutes or P7D for 7 days", "LocalTime", "a time of day such as 22:30", "LocalDate",
            "a day such as 2026-01-31", "Instant", "a point in time such as 2026-01-31T12:00:00Z", "ZoneId",
            "a time zone such as Europe/Berlin");

    private Malformed(int line, String attribute, String why) {
        this(line, attribute, why, null);
    }

    static Malformed of(Throwable failure) {
        return switch (failure) {
            case FeatureNotFoundException e -> new Malformed(e.getLine(), e.getName(), (e.getObject() == null ? "it" : "a " + Texts.words(e
                    .getObject()
                    .eClass())) + " has no “" + shortened(e.getName()) + "”");
            case IllegalValueException e when e.getFeature() != null && e.getObject() != null -> new Malformed(e.getLine(), e.getFeature()
                    .getName(), illegal(e), e.getObject());
            case UnresolvedReferenceException e -> new Malformed(e.getLine(), "", "it refers to “" + shortened(e.getReference())
                    + "”, and nothing has that id");
            case PackageNotFoundException e -> new Malformed(e.getLine(), "", e.uri() == null || e.uri().isEmpty()
                    ? "it is no organisation"
                    : "it needs the extension " + shortened(e.uri()) + ", which is not installed");
            case ClassNotFoundException e -> new Malformed(e.getLine(), "", "there is no class “" + shortened(e.getName()) + "”");
            case SAXParseException e -> new Malformed(e.getLineNumber(), "", plain(e));
            case XMIException e when e.getCause() instanceof Exception cause && cause != e && e.getLine() <= 0 -> of(cause);
            case XMIException e -> new Malformed(Math.max(0, e.getLine()), "", plain(e));
            default -> failure.getCause() == null || failure.getCause() == failure ? new Malformed(0, "", plain(failure))
                    : of(failure.getCause());
        };
    }

    private static String illegal(IllegalValueException e) {
        EStructuralFeature feature = e.getFeature();
        String value = shortened(String.valueOf(e.getValue()));
        if (feature instanceof EReference) {
            return "a " + Texts.words(e.getValue() instanceof EClass type ? type : feature.getEType()) + " cannot be " + (feature.isMany()
                    ? "among " : "")
                    + "the " + Texts.words(feature) + " of a " + Texts.words(e.getObject().eClass());
        }
        return feature.getName() + " is “" + value + "”, which is not " + expected(feature.getEType());
    }

    private static String expected(EClassifier type) {
        if (type instanceof EEnum choice) {
            return "one of " + choice.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "));
        }
        return EXAMPLES.getOrDefault(type.getName(), "a " + Texts.words(type));
    }

    private static String plain(Throwable failure) {
        return shortened(String.valueOf(failure.getMessage()).replaceFirst("^[\\w.]+(Exception|Error): ", "")
                .replaceFirst(" \\(\\w*:?organization\\.xmi, \\d+, \\d+\\)$", "").replaceFirst("\\.$", ""));
    }

    /** What came from a file may be long, and may move the cursor. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
