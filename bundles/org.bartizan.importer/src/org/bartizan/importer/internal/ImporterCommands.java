// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.nio.file.Path;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.importer.PairFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of the importer. */
@Component(service = ImporterCommands.class, property = {"osgi.command.scope=importer", "osgi.command.function=import",
        "osgi.command.function=preview", "osgi.command.function=help"})
@Descriptor("Names and addresses of computers from text files into the address cache")
public final class ImporterCommands {

    private static final String DELIMITER_1 = "What stands between the two items of a pair: SP for spaces, LF for a line end, TAB, or any"
            + " single character; a comma unless told otherwise. The shell wants quotes around ; | & < > and the like.";
    private static final String DELIMITER_2 = "What stands between two pairs, written like delimiter 1; LF unless told otherwise.";
    private static final String ORDER = "1 when the name comes first (unless told otherwise), 2 when the address does.";
    private static final String FILE = "The text file: UTF-8, or UTF-16 with a byte order mark.";

    private static final String DRY_RUN = "Reports what the import would do, and changes nothing.";
    private static final String JSON = "Prints JSON for scripts.";
    private static final String PAIRS = "How many pairs to show.";
    private static final int MAX_PAIRS = 10_000;

    private final Importer importer;

    /** Called by the framework. */
    @Activate
    public ImporterCommands(@Reference Importer importer) {
        this.importer = importer;
    }

    /** Imports a file. */
    @Descriptor("Imports pairs of computer names and addresses into the address cache, where discovery looks first."
            + " Computers that the cache has already are kept as they are. A ; or : left of an address comments the pair out."
            + " A pair that cannot be used is reported and does not stop the others; the command fails when no pair can be used."
            + " Afterwards, discovery:run cache finds out which of the computers answer.")
    @Examples({"importer:import pairs.txt  # Computer 1, 192.168.3.121", "importer:import pairs.txt --dry-run  # changes nothing",
            "importer:import machines.txt / LF 2  # 192.168.3.121/Server 1",
            "importer:import machines.txt SP ';'  # pc1 10.0.0.1; pc2 10.0.0.2"})
    public Report _import(CommandSession session,
            @Descriptor(DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true", absentValue = "false") boolean dryRun,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1,
            @Descriptor(DELIMITER_2) String delimiter2,
            @Descriptor(ORDER) String order) {
        ImportRequest request = new ImportRequest(file, PairFormat.parse(delimiter1, delimiter2, order), dryRun);
        ImportResult result = importer.run(request, Progress.of(session.get(Progress.SESSION_KEY)));
        if (result.cancelled()) {
            throw new BartizanException("import " + Excerpt.of(file), "it was cancelled", "Nothing was changed");
        }
        return Reports.of(result, json);
    }

    /** With names first. */
    public Report _import(CommandSession session,
            @Descriptor(DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true", absentValue = "false") boolean dryRun,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1,
            @Descriptor(DELIMITER_2) String delimiter2) {
        return _import(session, dryRun, json, file, delimiter1, delimiter2, null);
    }

    /** With the line end and names first. */
    public Report _import(CommandSession session,
            @Descriptor(DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true", absentValue = "false") boolean dryRun,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1) {
        return _import(session, dryRun, json, file, delimiter1, null, null);
    }

    /** With the comma, the line end and names first. */
    public Report _import(CommandSession session,
            @Descriptor(DRY_RUN) @Parameter(names = "--dry-run", presentValue = "true", absentValue = "false") boolean dryRun,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file) {
        return _import(session, dryRun, json, file, null, null, null);
    }

    /** Shows how a file would be read. */
    @Descriptor("Shows the first pairs of a file as they would be imported, and changes nothing. Without delimiters it guesses them and the"
            + " order, and shows the command that imports the file so.")
    @Examples({"importer:preview pairs.txt  # guesses delimiters and order", "importer:preview machines.txt / LF 2 --pairs 100"})
    public Report preview(@Descriptor(PAIRS) @Parameter(names = "--pairs", absentValue = "20") int pairs,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1,
            @Descriptor(DELIMITER_2) String delimiter2,
            @Descriptor(ORDER) String order) {
        if (pairs < 1 || pairs > MAX_PAIRS) {
            throw new BartizanException("show " + pairs + " pairs", "a preview has 1 to " + MAX_PAIRS, "Give another number after --pairs");
        }
        PairFormat format = delimiter1 == null ? null : PairFormat.parse(delimiter1, delimiter2, order);
        return Reports.of(file, importer.preview(file, format, pairs), json);
    }

    /** With names first. */
    public Report preview(@Descriptor(PAIRS) @Parameter(names = "--pairs", absentValue = "20") int pairs,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1,
            @Descriptor(DELIMITER_2) String delimiter2) {
        return preview(pairs, json, file, delimiter1, delimiter2, null);
    }

    /** With the line end and names first. */
    public Report preview(@Descriptor(PAIRS) @Parameter(names = "--pairs", absentValue = "20") int pairs,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file,
            @Descriptor(DELIMITER_1) String delimiter1) {
        return preview(pairs, json, file, delimiter1, null, null);
    }

    /** In the format that is guessed. */
    public Report preview(@Descriptor(PAIRS) @Parameter(names = "--pairs", absentValue = "20") int pairs,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILE) Path file) {
        return preview(pairs, json, file, null, null, null);
    }

    /** Tells how to import a file with a pair on each line. */
    @Descriptor("Explains how import files are written.")
    public String help() {
        return Usage.SIMPLE;
    }

    /** Tells about delimiters and orders. */
    @Descriptor("Explains how import files are written.")
    @Examples({"importer:help", "importer:help advanced"})
    public String help(@Descriptor("“advanced” for delimiters, order and the fine print.") String topic) {
        return switch (topic) {
            case "advanced", "a" -> Usage.ADVANCED;
            case "simple" -> Usage.SIMPLE;
            default -> throw new BartizanException("explain “" + Excerpt.of(topic) + "”", "there are two topics: simple and advanced",
                    "Type importer:help or importer:help advanced");
        };
    }
}
