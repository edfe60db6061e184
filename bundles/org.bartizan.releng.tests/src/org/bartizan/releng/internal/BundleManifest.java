// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a bundle says about itself and about what it needs.
 *
 * @param name the symbolic name
 * @param exported the packages it exports
 * @param imported the packages it imports
 * @param required the bundles it requires, its host included if it is a fragment
 * @param reexported those of the required bundles that it passes on to who requires it
 * @param host the bundle whose fragment it is; empty for one that is none
 */
record BundleManifest(String name, List<String> exported, List<String> imported, List<String> required,
        List<String> reexported, String host) {

    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    /** The manifests of every bundle in a checkout. */
    static List<BundleManifest> all(Checkout checkout) {
        return checkout.files(f -> f.startsWith("bundles/") && f.endsWith(MANIFEST)).stream().map(f -> parse(checkout.text(f))).toList();
    }

    static BundleManifest parse(String text) {
        Attributes main;
        try {
            main = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> imported = Stream.of("Import-Package", "DynamicImport-Package").flatMap(h -> names(main, h)).toList();
        List<String> required = Stream.of("Require-Bundle", "Fragment-Host").flatMap(h -> names(main, h)).toList();
        return new BundleManifest(names(main, "Bundle-SymbolicName").findFirst().orElse("?"), names(main, "Export-Package").toList(),
                imported, required, reexported(main), names(main, "Fragment-Host").findFirst().orElse(""));
    }

    /** Whether it holds tests, which may use everything. */
    boolean isTest() {
        return name.endsWith(".tests");
    }

    private static List<String> reexported(Attributes main) {
        return clauses(main, "Require-Bundle").filter(clause -> clause.contains("visibility:=reexport"))
                .map(clause -> clause.split(";")[0].strip()).toList();
    }

    private static Stream<String> names(Attributes main, String header) {
        return clauses(main, header).map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty());
    }

    // A comma inside quotes belongs to a version range or a uses list, not to the header's own list.
    private static Stream<String> clauses(Attributes main, String header) {
        String value = main.getValue(header);
        return value == null ? Stream.empty() : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(","));
    }
}
