// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** An audit as comma-separated values, as spreadsheets read them (RFC 4180). */
final class AuditExport {

    private AuditExport() {
    }

    /** Writes it; does I/O. */
    static void write(AuditResult result, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(line(Messages.Export_computer, Messages.Export_address, Messages.Column_path, Messages.Column_risk,
                    Messages.Column_open_to, Messages.Column_owner, Messages.Export_notation, Messages.Export_problem));
            for (ComputerResult<AuditedObject> computer : result.computers()) {
                for (Problem problem : computer.problems()) {
                    out.write(line(computer.computer(), computer.address(), problem.path(), "", "", "", "", problem.text()));
                }
                for (AuditedObject object : computer.objects()) {
                    out.write(line(computer, object));
                }
            }
        } catch (IOException e) {
            throw new BartizanException(NLS.bind(Messages.Export_tried, file), String.valueOf(e.getMessage()), Messages.Export_next, e);
        }
    }

    private static String line(ComputerResult<AuditedObject> computer, AuditedObject object) {
        String owner = object.access().owner() == null ? "" : object.access().owner().name();
        return line(computer.computer(), computer.address(), object.path(), object.risk().text(), object.access().openTo(), owner, object
                .access().text(), "");
    }

    static String line(String... cells) {
        return Arrays.stream(cells).map(AuditExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Names of keys come from computers that nobody has to trust: a spreadsheet must not take one for a formula. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && List.of('=', '+', '-', '@', '\t', '\r').contains(text.charAt(0)) ? "'" + text : text;
        return harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
