// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiled classes of a bundle use of ours and of JUnit, its manifest asks for. The compiler sees more than the framework
 * gives: what is missing here fails at runtime only, in the first test that touches it.
 */
final class ImportedPackages implements Check {

    private static final List<String> LOOKED_AT = List.of("org.bartizan.", "org.junit.");

    @Override
    public List<String> problems(Checkout checkout) {
        Map<String, BundleManifest> bundles = BundleManifest.all(checkout).stream()
                .collect(Collectors.toMap(BundleManifest::name, Function.identity()));
        List<String> problems = new ArrayList<>();
        for (BundleManifest bundle : bundles.values()) {
            Path classes = classes(checkout, bundle.name());
            if (Files.isDirectory(classes)) {
                Set<String> known = known(checkout, bundle, bundles);
                used(classes).stream().filter(p -> !known.contains(p))
                        .forEach(p -> problems.add(bundle.name() + " uses " + p + " and does not import it; add it to Import-Package."));
            }
        }
        return problems;
    }

    private static Path classes(Checkout checkout, String bundle) {
        return checkout.root().resolve("bundles").resolve(bundle).resolve("target/classes");
    }

    // Its own packages, those it imports, and those that the bundles it requires export; a fragment has all of its host's.
    private static Set<String> known(Checkout checkout, BundleManifest bundle, Map<String, BundleManifest> bundles) {
        Set<String> known = new HashSet<>(bundle.imported());
        known.addAll(own(classes(checkout, bundle.name())));
        for (String required : bundle.required()) {
            BundleManifest other = bundles.get(required);
            if (other != null && bundle.host().equals(required)) {
                known.addAll(known(checkout, other, bundles));
            } else if (other != null) {
                addExports(other, bundles, known);
            }
        }
        return known;
    }

    private static void addExports(BundleManifest bundle, Map<String, BundleManifest> bundles, Set<String> known) {
        known.addAll(bundle.exported());
        bundle.reexported().stream().map(bundles::get).filter(Objects::nonNull).forEach(b -> addExports(b, bundles, known));
    }

    private static Set<String> own(Path classes) {
        return eachClass(classes).map(file -> classes.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static TreeSet<String> used(Path classes) {
        return eachClass(classes).flatMap(ImportedPackages::usedByClass).filter(p -> LOOKED_AT.stream().anyMatch((p + '.')::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> usedByClass(Path file) {
        Set<String> packages = new HashSet<>();
        try {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof ClassEntry type) {
                    packages.add(element(type.asSymbol()).packageName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages.stream();
    }

    private static ClassDesc element(ClassDesc type) {
        return type.isArray() ? element(type.componentType()) : type;
    }

    private static Stream<Path> eachClass(Path classes) {
        try (Stream<Path> all = Files.walk(classes)) {
            return all.filter(file -> file.toString().endsWith(".class")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
