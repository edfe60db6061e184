// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The jar of the example extension, which no product has. */
final class UsbJar {

    /** The name of its bundle. */
    static final String NAME = "org.bartizan.example.usb";

    private UsbJar() {
    }

    /** The jar that this build has made. */
    static Path built() throws IOException {
        Path target = Product.checkout().resolve("bundles/" + NAME + "/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("org[.]bartizan[.]example[.]usb-[0-9.]+(-SNAPSHOT)?[.]jar"))
                    .findFirst().orElseThrow(() -> new IllegalStateException("There is no jar in " + target));
        }
    }
}
