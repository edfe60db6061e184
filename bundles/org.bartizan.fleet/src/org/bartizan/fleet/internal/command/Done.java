// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bartizan.api.command.Report;
import org.bartizan.fleet.Commit;

/** What a command says that changed something. */
final class Done {

    private Done() {
    }

    static Report of(Commit commit, boolean json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("done", commit.label());
        facts.put("change", commit.number());
        facts.put("at", commit.at());
        facts.put("author", commit.author());
        Report report = Report.facts(facts).json(json);
        return commit.number() == 0 ? report.note("Nothing was different, so nothing was changed.") : report;
    }
}
