// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.bartizan.api.access.Identity;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.journal.DurableFiles;

/**
 * A discovery that repeats, as the data directory keeps it.
 *
 * @param request what to discover
 * @param interval from the start of one run to the start of the next
 * @param author the user who set it up, and as whom it runs; empty when there were no users
 * @param last when the last one began, in milliseconds since 1970
 */
record Schedule(DiscoveryRequest request, Duration interval, String author, long last) {

    /**
     * Reads it from a file, if there is one.
     *
     * @throws IOException when it cannot be read or makes no sense
     */
    static Optional<Schedule> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            kept.load(in);
            DiscoveryRequest request = new DiscoveryRequest(DiscoveryRequest.Type.valueOf(kept.getProperty("type", "").toUpperCase(
                    Locale.ROOT)),
                    kept.getProperty("range"), Integer.parseInt(kept.getProperty("port")), Integer.parseInt(kept.getProperty(
                            "packetsPerSecond")),
                    Integer.parseInt(kept.getProperty("retries")));
            return Optional.of(new Schedule(request, Duration.parse(kept.getProperty("interval", "")),
                    kept.getProperty("author", ""), Long.parseLong(kept.getProperty(
                            "last"))));
        } catch (RuntimeException e) {
            throw new IOException("it makes no sense: " + e.getMessage(), e);
        }
    }

    /** Who it runs as. */
    Identity identity() {
        return author.isBlank() ? Identity.ofProcess() : new Identity(author, true);
    }

    /** Writes it durably. */
    void write(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("type", request.type().name().toLowerCase(Locale.ROOT));
        if (request.range() != null) {
            kept.setProperty("range", request.range());
        }
        kept.setProperty("port", Integer.toString(request.port()));
        kept.setProperty("packetsPerSecond", Integer.toString(request.packetsPerSecond()));
        kept.setProperty("retries", Integer.toString(request.retries()));
        kept.setProperty("interval", interval.toString());
        kept.setProperty("author", author);
        kept.setProperty("last", Long.toString(last));
        DurableFiles.replace(file, out -> kept.store(out, null));
    }
}
