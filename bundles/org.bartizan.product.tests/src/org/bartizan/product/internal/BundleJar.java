// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Bundles that a test makes as a stranger would: with a compiler, or by changing a shipped one. */
final class BundleJar {

    /** The name of the probe. */
    static final String PROBE = "org.example.probe";

    private BundleJar() {
    }

    /** Compiles the probe against the bundles of a product. */
    static Path probe(Product product, Path folder) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-proc:none",
                "-nowarn", "-d", classes.toString(), "-cp", classPath(product)));
        Path sources = Product.checkout().resolve("bundles/org.bartizan.product.tests/probe/org/bartizan/probe");
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).forEach(line::add);
        }
        Result.of(new ProcessBuilder(line)).expect(0);
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", PROBE);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", "org.bartizan.probe.Probe");
        main.putValue("Require-Bundle", "org.eclipse.ui,org.eclipse.core.runtime");
        main.putValue("Import-Package", "org.osgi.framework");
        Path jar = folder.resolve("probe.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static String classPath(Product product) throws IOException {
        try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
            return String.join(File.pathSeparator, jars.map(Path::toString).filter(name -> name.endsWith(".jar")).toList());
        }
    }

    /**
     * A shipped bundle in another version, with another text in one of its classes.
     *
     * @param text what the class says; it occurs in one class
     * @param instead what it shall say, as long as that
     */
    static Path changed(Product product, String symbolicName, String version, String text, String instead, Path folder) throws IOException {
        return changed(shipped(product, symbolicName), version, text, instead, folder);
    }

    /** The same of any bundle; in files that are no classes, the texts may differ in length. */
    static Path changed(Path original, String version, String text, String instead, Path folder) throws IOException {
        Path jar = folder.resolve(original.getFileName().toString().replaceFirst("[_-][0-9].*", "_" + version + ".jar"));
        int changes = 0;
        try (JarFile shipped = new JarFile(original.toFile())) {
            Manifest manifest = shipped.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                for (JarEntry entry : Collections.list(shipped.entries())) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new JarEntry(entry.getName()));
                        changes += copy(shipped.getInputStream(entry), out, text, instead);
                    }
                }
            }
        }
        if (changes == 0) {
            throw new AssertionError(original + " does not say " + text);
        }
        return jar;
    }

    private static Path shipped(Product product, String symbolicName) throws IOException {
        try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
            return jars.filter(file -> file.getFileName().toString().startsWith(symbolicName + "_")).findFirst().orElseThrow();
        }
    }

    /** Latin 1 keeps every byte as it is, so texts of ASCII letters can be exchanged without knowing the format of classes. */
    private static int copy(InputStream in, OutputStream out, String text, String instead) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (in) {
            in.transferTo(bytes);
        }
        String content = bytes.toString(StandardCharsets.ISO_8859_1);
        out.write(content.replace(text, instead).getBytes(StandardCharsets.ISO_8859_1));
        return content.contains(text) ? 1 : 0;
    }
}
