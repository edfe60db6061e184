// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bartizan.api.command.Report;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportReport.FileReport;
import org.bartizan.eventlog.ImportReport.Note;

/** What an import did, as the shell prints it. */
final class ImportReports {

    private static final int SHOWN = 20;

    private ImportReports() {
    }

    static Report of(ImportReport result, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("files", result.files().size());
        facts.put("read", result.sum(FileReport::read));
        facts.put("added", result.sum(FileReport::added));
        facts.put("alreadyThere", result.sum(FileReport::present));
        facts.put("broken", result.sum(FileReport::broken));
        facts.put("skippedFiles", result.skippedCount());
        facts.put("cancelled", result.cancelled());
        facts.put("took", result.took());
        if (json) {
            facts.put("details", result.files().stream().map(ImportReports::details).toList());
            facts.put("skipped", result.skipped().stream().map(Object::toString).toList());
        }
        int failures = (int) result.files().stream().filter(ImportReports::useless).count();
        return notes(result, Report.facts(facts).json(json).failures(failures));
    }

    private static boolean useless(FileReport file) {
        return !file.trouble().isEmpty() || file.read() > 0 && file.read() == file.broken();
    }

    private static Report notes(ImportReport result, Report report) {
        Report told = report;
        int shown = 0;
        for (FileReport file : result.files()) {
            if (!file.trouble().isEmpty()) {
                told = told.note(file.file() + ": " + file.trouble());
            }
            for (Note note : file.notes()) {
                if (shown++ < SHOWN) {
                    told = told.note("Broken, " + file.file().getFileName() + (note.place() > 0 ? ", " + note.place() : "") + ": " + note
                            .text() + "  (" + note.reason() + ")");
                }
            }
        }
        long broken = result.sum(FileReport::broken);
        if (broken > SHOWN) {
            told = told.note("… and " + (broken - SHOWN) + " more; --json lists the first " + ImportReport.MAX_NOTES + " of each file.");
        }
        if (broken > 0) {
            told = told.note("What is broken is kept as text: eventlog:query 'category = unreadable'.");
        }
        return result.cancelled() ? told.note("It was cancelled. What was added stays; import again to go on.") : told;
    }

    private static Map<String, Object> details(FileReport file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.file().toString());
        facts.put("source", file.source());
        facts.put("read", file.read());
        facts.put("added", file.added());
        facts.put("alreadyThere", file.present());
        facts.put("broken", file.broken());
        facts.put("trouble", file.trouble());
        facts.put("notes", file.notes().stream().map(ImportReports::note).toList());
        return facts;
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("place", note.place());
        facts.put("text", note.text());
        facts.put("reason", note.reason());
        return facts;
    }
}
