// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.PairNote;
import org.bartizan.importer.Preview;

/** What the importer found, as the shell prints it. */
final class Reports {

    /** More would push the counts off the screen; scripts get all that there are. */
    private static final int SHOWN = 20;

    private Reports() {
    }

    static Report of(ImportResult result, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", result.file().toString());
        facts.put("dryRun", result.dryRun());
        if (json) {
            put(facts, result.format(), result.encoding());
        }
        facts.put("pairs", result.pairs());
        facts.put("imported", result.imported());
        facts.put("kept", result.kept());
        facts.put("commented", result.commented());
        facts.put("rejected", result.rejected());
        facts.put("sharedAddresses", result.shared());
        facts.put("took", result.took());
        if (json) {
            facts.put("rejections", notes(result.rejections()));
            facts.put("keptPairs", notes(result.keptPairs()));
            facts.put("sharedPairs", notes(result.sharedPairs()));
        }
        boolean useless = result.rejected() > 0 && result.rejected() == result.pairs();
        Report report = Report.facts(facts).json(json).failures(useless ? (int) Math.min(result.rejected(), Integer.MAX_VALUE) : 0);
        report = told(report, "Rejected", result.rejections(), result.rejected());
        report = told(report, "Kept", result.keptPairs(), result.kept());
        report = told(report, "Shared address", result.sharedPairs(), result.shared());
        return report.note(conclusion(result, useless));
    }

    private static Report told(Report report, String what, List<PairNote> notes, long count) {
        Report longer = report;
        for (PairNote note : notes.subList(0, Math.min(SHOWN, notes.size()))) {
            longer = longer.note(what + ", line " + note.line() + ": " + note.text() + "  (" + note.reason() + ")");
        }
        return count > SHOWN ? longer.note("… and " + (count - SHOWN) + " more; --json lists the first " + ImportResult.MAX_NOTES + ".")
                : longer;
    }

    private static String conclusion(ImportResult result, boolean useless) {
        if (useless) {
            return "No pair can be used: importer:preview shows how the file would be read, and guesses its delimiters.";
        }
        if (result.dryRun()) {
            return "This was a dry run: nothing was changed.";
        }
        return result.imported() == 0 ? "There was nothing new; the address cache is unchanged."
                : "Run discovery:run cache to find out which of the computers answer.";
    }

    static Report of(Path file, Preview preview, boolean json) {
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("file", file.toString());
            put(facts, preview.format(), preview.encoding());
            facts.put("complete", preview.complete());
            facts.put("rows", preview.rows().stream().map(Reports::row).toList());
            return Report.facts(facts).json(true);
        }
        Report report = Report.table(preview.rows(), Column.number("line", "Line", Preview.Row::line),
                Column.text("kind", "Read as", row -> row.kind().name().toLowerCase(Locale.ROOT)),
                Column.text("name", "Name", Preview.Row::name), Column.text("address", "Address", Preview.Row::address),
                Column.text("text", "Remark", Reports::remark));
        return report.note(preview.rows().isEmpty() ? "The file has no pairs." : preview.complete() ? "These are all pairs of the file."
                : "These are the first pairs of the file.")
                .note("Encoding: " + preview.encoding() + ". To import: importer:import " + file + " " + quoted(preview.format()));
    }

    private static String remark(Preview.Row row) {
        return switch (row.kind()) {
            case PAIR -> "";
            case COMMENTED -> row.text();
            case REJECTED -> row.text() + "  (" + row.reason() + ")";
        };
    }

    private static Map<String, Object> row(Preview.Row row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("line", row.line());
        facts.put("kind", row.kind());
        facts.put("name", row.name());
        facts.put("address", row.address());
        facts.put("text", row.text());
        facts.put("reason", row.reason());
        return facts;
    }

    private static List<Map<String, Object>> notes(List<PairNote> notes) {
        return notes.stream().map(note -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("line", note.line());
            facts.put("text", note.text());
            facts.put("reason", note.reason());
            return facts;
        }).toList();
    }

    private static void put(Map<String, Object> facts, PairFormat format, String encoding) {
        facts.put("delimiter1", format.between().typed());
        facts.put("delimiter2", format.after().typed());
        facts.put("order", format.order().number());
        facts.put("encoding", encoding);
    }

    /** The parameters of a format as they are typed in the shell, where some characters have to be quoted. */
    private static String quoted(PairFormat format) {
        return quoted(format.between().typed()) + " " + quoted(format.after().typed()) + " " + format.order().number();
    }

    private static String quoted(String typed) {
        boolean plain = Character.isLetterOrDigit(typed.charAt(0)) || ",/:-_+".contains(typed);
        return plain ? typed : "'".equals(typed) ? "\"'\"" : "'" + typed + "'";
    }
}
