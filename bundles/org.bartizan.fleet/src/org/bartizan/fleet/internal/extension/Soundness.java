// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Whether objects can be made of a metamodel and kept: it is of bounded size, has nothing but classes, features and enumerations, and nothing
 * in it makes EMF load classes, compute values or call code.
 */
final class Soundness {

    static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
    static final String SETTING = "urn:bartizan:setting";

    private static final int MOST_ELEMENTS = 10_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:[A-Za-z0-9._~:/-]{1,200}");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern CLASSIFIER = Pattern.compile("[A-Z][A-Za-z0-9]{0,63}");
    private static final Map<String, Set<String>> ANNOTATIONS = Map.of(GEN_MODEL, Set.of("documentation"), SETTING,
            Set.of("label", "unit", "min", "max", "engine"));

    private final EPackage metamodel;

    Soundness(EPackage metamodel) {
        this.metamodel = metamodel;
    }

    void check() throws RefusedMetamodelException {
        elements();
        names();
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                ancestry(type);
            } else {
                literals((EEnum) classifier);
            }
        }
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                features(type);
            }
        }
    }

    private void elements() throws RefusedMetamodelException {
        int count = 0;
        for (TreeIterator<EObject> all = metamodel.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            refuse(++count > MOST_ELEMENTS, "it has more than " + MOST_ELEMENTS + " elements");
            switch (element.eClass().getClassifierID()) {
                case EcorePackage.ECLASS, EcorePackage.EATTRIBUTE, EcorePackage.EREFERENCE, EcorePackage.EENUM -> {
                    continue;
                }
                case EcorePackage.EENUM_LITERAL -> {
                    continue;
                }
                case EcorePackage.EANNOTATION -> annotation((EAnnotation) element);
                case EcorePackage.EGENERIC_TYPE -> generic((EGenericType) element);
                case EcorePackage.ESTRING_TO_STRING_MAP_ENTRY -> entry((Map.Entry<?, ?>) element);
                default -> refuse(true, "it has an element of the kind " + element.eClass().getName()
                        + "; only classes, attributes, references and enumerations can be used");
            }
        }
    }

    private static void annotation(EAnnotation annotation) throws RefusedMetamodelException {
        Set<String> keys = annotation.getSource() == null ? null : ANNOTATIONS.get(annotation.getSource());
        refuse(keys == null, "it has an annotation " + annotation.getSource() + "; only " + GEN_MODEL + " and " + SETTING
                + " can be used");
        for (String key : annotation.getDetails().keySet()) {
            refuse(!keys.contains(String.valueOf(key)), "it has an annotation " + annotation.getSource() + " with an unknown key " + key);
        }
        refuse(!annotation.getReferences().isEmpty() || !annotation.getContents().isEmpty(), "an annotation of it has contents");
    }

    private static void generic(EGenericType type) throws RefusedMetamodelException {
        refuse(!type.getETypeArguments().isEmpty() || type.getELowerBound() != null || type.getEUpperBound() != null
                || type.getETypeParameter() != null, "it has generic types");
    }

    private static void entry(Map.Entry<?, ?> entry) throws RefusedMetamodelException {
        String text = String.valueOf(entry.getValue());
        refuse(text.length() > LONGEST_TEXT, "it has a text of more than " + LONGEST_TEXT + " characters");
    }

    private void names() throws RefusedMetamodelException {
        String uri = String.valueOf(metamodel.getNsURI());
        refuse(!URI.matcher(uri).matches() || uri.startsWith("http://www.eclipse.org/emf/") || uri.equals(FleetPackage.eNS_URI),
                "its nsURI " + uri + " cannot be used");
        refuse(!named(PACKAGE, metamodel.getName()) || !named(PACKAGE, metamodel.getNsPrefix()), "its name or its nsPrefix is not a word of"
                + " letters and digits that begins with a small letter");
        Set<String> seen = new HashSet<>();
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            String name = classifier.getName();
            refuse(!named(CLASSIFIER, name), "the name " + name
                    + " of a class is not a word of letters and digits that begins with a capital letter");
            refuse(!seen.add(name.toLowerCase(Locale.ROOT)), "it has the class " + name + " twice");
            refuse(classifier.getInstanceClassName() != null || classifier.getInstanceTypeName() != null, "the class " + name
                    + " names a class of Java");
        }
    }

    /** Neither a circle nor a class of anything else. */
    private void ancestry(EClass type) throws RefusedMetamodelException {
        Set<EClass> seen = new HashSet<>();
        EClass at = type;
        while (at.getEPackage() == metamodel) {
            refuse(!seen.add(at), "the class " + type.getName() + " inherits from itself");
            refuse(at.isInterface() || at.getESuperTypes().size() != 1, "the class " + at.getName()
                    + " does not inherit from exactly one class");
            at = at.getESuperTypes().getFirst();
        }
        refuse(at != FleetPackage.Literals.POLICY_SECTION && at != FleetPackage.Literals.IDENTIFIED, "the class " + type.getName()
                + " inherits from " + at.getName() + " and not from PolicySection");
    }

    private void features(EClass type) throws RefusedMetamodelException {
        Set<String> seen = new HashSet<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            String name = String.valueOf(feature.getName());
            refuse(!seen.add(name.toLowerCase(Locale.ROOT)), "the class " + type.getName() + " has the feature " + name + " twice");
        }
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            FeatureCheck.sound(metamodel, feature);
        }
    }

    private static void literals(EEnum type) throws RefusedMetamodelException {
        refuse(type.getELiterals().isEmpty(), "the enumeration " + type.getName() + " has no literals");
        Set<String> seen = new HashSet<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            boolean word = String.valueOf(literal.getName()).matches("[A-Z][A-Z0-9_]{0,63}") && literal.getLiteral().equals(literal
                    .getName());
            refuse(!word, "the literal " + literal.getName() + " of " + type.getName() + " is not a word of capital letters and digits");
            refuse(!seen.add(literal.getName()) || type.getEEnumLiteral(literal.getValue()) != literal, "the enumeration " + type.getName()
                    + " has the literal " + literal.getName() + " or its value " + literal.getValue() + " twice");
        }
    }

    private static boolean named(Pattern pattern, String name) {
        return name != null && pattern.matcher(name).matches();
    }

    static void refuse(boolean when, String why) throws RefusedMetamodelException {
        if (when) {
            throw new RefusedMetamodelException(why);
        }
    }
}
