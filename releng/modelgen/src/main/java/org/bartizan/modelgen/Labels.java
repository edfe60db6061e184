// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The labels of the item providers: the one that the ecore gives, otherwise the name in words, such as <i>Max file size</i>. They replace
 * what the generator wrote, which capitalises every word.
 */
final class Labels {

    private static final String SETTING = "urn:bartizan:setting";

    private final Map<String, String> labels = new HashMap<>();

    Labels(EPackage model) {
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                labels.put("_UI_" + type.getName() + "_type", label(type));
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    labels.put("_UI_" + type.getName() + "_" + feature.getName() + "_feature", label(feature));
                }
            } else if (classifier instanceof EEnum choices) {
                for (EEnumLiteral choice : choices.getELiterals()) {
                    labels.put("_UI_" + choices.getName() + "_" + choice.getLiteral() + "_literal", label(choice));
                }
            }
        }
    }

    /** Rewrites the texts of the item providers; fails when the generator no longer names one of them as expected. */
    void writeInto(Path properties) throws IOException {
        Map<String, String> left = new HashMap<>(labels);
        List<String> lines = Files.readAllLines(properties).stream().filter(line -> !line.matches("(plugin|provider)Name = .*")).map(
                line -> {
                    int equals = line.indexOf('=');
                    String key = equals < 0 ? line : line.substring(0, equals).strip();
                    String label = left.remove(key);
                    return label == null ? line : key + " = " + label;
                }).toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("The generator wrote no text for " + left.keySet());
        }
        Files.writeString(properties, String.join("\n", lines) + "\n");
    }

    private static String label(ENamedElement element) {
        String given = EcoreUtil.getAnnotation(element, SETTING, "label");
        if (given != null) {
            return given;
        }
        String words = element instanceof EEnumLiteral ? element.getName().replace('_', ' ')
                : element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceFirst("^max ", "maximum ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
