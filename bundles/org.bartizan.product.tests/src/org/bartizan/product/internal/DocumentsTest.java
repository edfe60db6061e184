// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What README and CONTRIBUTING name is there, and what is there is named. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void nameFilesThatExist() throws IOException {
        for (String document : List.of("README.md", "CONTRIBUTING.md")) {
            Matcher link = LINK.matcher(Files.readString(Product.checkout().resolve(document)));
            while (link.find()) {
                assertTrue(Files.exists(Product.checkout().resolve(link.group(1))), document + " links to " + link.group(1));
            }
        }
    }

    @Test
    void listEveryBundle() throws IOException {
        String readme = Files.readString(Product.checkout().resolve("README.md"));
        try (Stream<Path> bundles = Files.list(Product.checkout().resolve("bundles"))) {
            List<String> missing = bundles.filter(bundle -> Files.exists(bundle.resolve("pom.xml")))
                    .map(bundle -> bundle.getFileName().toString()).filter(name -> !name.endsWith(".tests"))
                    .map(name -> name.substring("org.bartizan".length())).filter(name -> !readme.contains(name + "`")).toList();
            assertEquals(List.of(), missing);
        }
    }
}
