// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.Preview;
import org.bartizan.importer.Preview.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The importer. The address cache may come and go: it belongs to discovery, which an administrator may stop, and then importing tells so
 * while guessing and previews still work.
 */
@Component
public final class ImporterService implements Importer {

    /** A preview is for looking at: it does not read a large file whose delimiters were told wrong to its end. */
    private static final long PREVIEW_BYTES = 1 << 20;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile AddressCache cache;

    /** Called by the framework. */
    @Activate
    public ImporterService() {
        // the cache is set later, and again
    }

    /** With a cache that stays, which may be null. */
    ImporterService(AddressCache cache) {
        this.cache = cache;
    }

    @Override
    public ImportResult run(ImportRequest request, Progress progress) {
        FileTrouble.check(FileTrouble.IMPORT, request.file());
        AddressCache present = cache;
        if (present == null) {
            throw new BartizanException("import " + Excerpt.of(request.file()),
                    "there is no address cache, because the discovery capability is not running",
                    "Start it with “capability:start org.bartizan.discovery” or in the Capabilities view. Nothing was changed");
        }
        try {
            return new Importing(request, present, progress).run();
        } catch (IOException e) {
            throw FileTrouble.told(FileTrouble.IMPORT, request.file(), e);
        }
    }

    @Override
    public Preview preview(Path file, PairFormat format, int pairs) {
        PairFormat used = format == null ? guess(file) : format;
        FileTrouble.check(FileTrouble.READ, file);
        try (PairReader reader = PairReader.open(file, used, PREVIEW_BYTES)) {
            List<Preview.Row> rows = new ArrayList<>();
            Parsed parsed = reader.next();
            for (; parsed != null && rows.size() < pairs; parsed = reader.next()) {
                rows.add(row(reader, parsed));
            }
            boolean cut = parsed == null && reader.truncated();
            if (cut && rows.size() > 1) {
                rows.removeLast();
            }
            return new Preview(used, reader.encoding(), rows, parsed == null && !cut);
        } catch (IOException e) {
            throw FileTrouble.told(FileTrouble.READ, file, e);
        }
    }

    @Override
    public PairFormat guess(Path file) {
        FileTrouble.check(FileTrouble.READ, file);
        try {
            return Guesser.guess(Sample.of(file));
        } catch (IOException e) {
            throw FileTrouble.told(FileTrouble.READ, file, e);
        }
    }

    private static Preview.Row row(PairReader reader, Parsed parsed) {
        return switch (parsed) {
            case Parsed.Pair(String name, InetAddress address) -> new Preview.Row(reader.line(), Kind.PAIR, name,
                    Addresses.text(address), reader.excerpt(), "");
            case Parsed.Commented _ -> new Preview.Row(reader.line(), Kind.COMMENTED, "", "", reader.excerpt(), "");
            case Parsed.Rejected(String reason) -> new Preview.Row(reader.line(), Kind.REJECTED, "", "", reader.excerpt(), reason);
        };
    }
}
