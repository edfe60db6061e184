// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Properties;

import org.bartizan.api.BartizanException;
import org.bartizan.eventlog.Retention;
import org.bartizan.journal.DurableFiles;

/** How long events are kept, on the disk. */
final class RetentionFile {

    private static final String AGE = "age";
    private static final String BYTES = "bytes";

    private final Path file;

    RetentionFile(Path folder) {
        file = folder.resolve("retention.properties");
    }

    Retention read() {
        if (!Files.exists(file)) {
            return Retention.FOREVER;
        }
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            values.load(in);
            String age = values.getProperty(AGE, "");
            return new Retention(age.isEmpty() ? null : Duration.parse(age), Long.parseLong(values.getProperty(BYTES, "0")));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new BartizanException("read how long events are kept from " + file, "the file is damaged (" + e.getMessage() + ")",
                    "Delete it to keep everything, and set it again with eventlog:retention", e);
        }
    }

    void write(Retention retention) {
        Properties values = new Properties();
        values.setProperty(AGE, retention.age() == null ? "" : retention.age().toString());
        values.setProperty(BYTES, Long.toString(retention.bytes()));
        try {
            DurableFiles.replace(file, out -> values.store(out, null));
        } catch (IOException e) {
            throw new BartizanException("change how long events are kept", "it cannot be written (" + e.getMessage() + ")",
                    "Check the disk", e);
        }
    }
}
