// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;

/**
 * The generated folders of both bundles. The generator writes into scratch folders; afterwards the folder {@code src-gen} of each bundle
 * holds exactly what was generated, with files that did not change left alone so that nothing is compiled again without need.
 */
final class Generated implements AutoCloseable {

    private static final String STAMP = "target/generated-from";

    private final List<Path> bundles;
    private final String fingerprint;
    private final Path scratch;

    Generated(Path model, Path edit) throws IOException {
        bundles = List.of(model, edit);
        fingerprint = fingerprint(model.resolve("model"));
        scratch = Files.createTempDirectory("modelgen");
    }

    boolean isUpToDate() throws IOException {
        for (Path bundle : bundles) {
            Path stamp = bundle.resolve(STAMP);
            if (!Files.exists(bundle.resolve("src-gen/plugin.xml")) || !Files.exists(stamp) || !Files.readString(stamp).equals(
                    fingerprint)) {
                return false;
            }
        }
        return true;
    }

    void prepare() throws IOException {
        for (Path bundle : bundles) {
            Files.createDirectories(scratch(bundle.getFileName().toString()));
        }
    }

    Path scratch(String bundle) {
        return scratch.resolve(bundle);
    }

    void finish() throws IOException {
        for (Path bundle : bundles) {
            Path from = scratch(bundle.getFileName().toString());
            Path to = bundle.resolve("src-gen");
            flatten(from);
            Trees.mirror(from, to);
            Files.createDirectories(bundle.resolve(STAMP).getParent());
            Files.writeString(bundle.resolve(STAMP), fingerprint);
        }
    }

    @Override
    public void close() throws IOException {
        Trees.delete(scratch);
    }

    /** What lies beside the sources (plugin.xml, texts, icons) becomes a resource of the source folder, so that it reaches the jar's root. */
    private static void flatten(Path generated) throws IOException {
        Path sources = generated.resolve("src-gen");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = generated.resolve(sources.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace("\r\n", "\n"));
            }
        }
        Trees.delete(sources);
        Trees.delete(generated.resolve("META-INF"));
        Files.deleteIfExists(generated.resolve("build.properties"));
    }

    /** Of everything that decides what is generated: the model, this program and the generator's version, which is in its file name. */
    private static String fingerprint(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Class<?> part : List.of(ModelGenerator.class, Descriptions.class, Labels.class, Generated.class, Trees.class)) {
            try (InputStream code = part.getResourceAsStream(part.getSimpleName() + ".class")) {
                digest.update(code.readAllBytes());
            }
        }
        String generator = Generator.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        digest.update(generator.substring(generator.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
