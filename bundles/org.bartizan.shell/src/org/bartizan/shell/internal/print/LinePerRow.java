// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Puts each element of the outermost array on a line of its own, so that tools which work on lines are of use too. */
final class LinePerRow extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (json.getOutputContext().getNestingDepth() == 1) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(json.getOutputContext().getNestingDepth() == 1 ? ",\n" : ",");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) throws IOException {
        json.writeRaw(json.getOutputContext().inRoot() || json.getOutputContext().getNestingDepth() <= 1 && elements > 0 ? "\n]" : "]");
    }
}
