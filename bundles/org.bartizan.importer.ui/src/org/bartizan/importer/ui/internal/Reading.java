// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.nio.file.Path;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.Importer;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.Preview;

/** What came of reading the first pairs of a file. */
sealed interface Reading {

    /** How many pairs a preview shows. */
    int PAIRS = 200;

    /** It was read. */
    record Read(Preview preview) implements Reading {
    }

    /** It could not be read; the message is ready to be shown. */
    record Refused(String message) implements Reading {
    }

    /** Reads a file; does I/O. */
    static Reading of(Importer importer, Path file, PairFormat format) {
        try {
            return new Read(importer.preview(file, format, PAIRS));
        } catch (BartizanException e) {
            return new Refused(e.getMessage());
        }
    }
}
