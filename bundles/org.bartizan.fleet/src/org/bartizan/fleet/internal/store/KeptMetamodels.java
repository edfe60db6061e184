// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.extension.Keeper;
import org.bartizan.fleet.internal.extension.KeptText;
import org.bartizan.journal.DurableFiles;
import org.eclipse.emf.ecore.EPackage;

/** The metamodels of the extensions that an organisation has or had values of: files {@code extension-NAME-HASH.ecore}, never deleted. */
final class KeptMetamodels implements Keeper {

    private static final String PATTERN = "extension-[A-Za-z0-9]{1,64}-[0-9a-f]{16}\\.ecore";
    private static final int MOST = 1000;

    private final Path directory;
    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();
    private final Map<String, EPackage> written = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** Reads what there is; a file that cannot be used becomes a warning, for its extension may be installed. */
    KeptMetamodels(Path directory) throws IOException {
        this.directory = directory;
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.getFileName().toString().matches(PATTERN)).sorted().limit(MOST).toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                KeptText text = KeptText.read(in);
                texts.put(text.uri(), text.text());
            } catch (IOException e) {
                warnings.add(file + ": it cannot be used (" + e.getMessage() + "). Values of the extension that it describes can only be"
                        + " read while that extension is installed; restore the file from a backup.");
            }
        }
    }

    @Override
    public Map<String, byte[]> kept() {
        return Map.copyOf(texts);
    }

    List<String> warnings() {
        return warnings;
    }

    /** Keeps these metamodels as they are now; when this returns, they are on the disk. */
    void keep(Collection<EPackage> metamodels) throws IOException {
        for (EPackage metamodel : metamodels) {
            String uri = metamodel.getNsURI();
            if (written.get(uri) == metamodel) {
                continue;
            }
            byte[] text = ExtensionRegistry.INSTANCE.text(metamodel);
            if (text != null && !Arrays.equals(text, texts.get(uri))) {
                DurableFiles.replace(file(metamodel), out -> out.write(text));
                texts.put(uri, text);
            }
            written.put(uri, metamodel);
        }
    }

    private Path file(EPackage metamodel) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(metamodel.getNsURI().getBytes(StandardCharsets.UTF_8));
            return directory.resolve("extension-" + metamodel.getName() + "-" + HexFormat.of().formatHex(hash, 0, 8) + ".ecore");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
