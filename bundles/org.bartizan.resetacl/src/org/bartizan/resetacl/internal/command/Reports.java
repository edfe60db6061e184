// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bartizan.api.Outcome;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;

/** What the commands of Reset ACL print. */
final class Reports {

    private Reports() {
    }

    /** A line for each object and for each problem. */
    static Report objects(List<ResultRow> rows, String state, int failures) {
        return Report.table(rows, Column.text("computer", "COMPUTER", ResultRow::computer), Column.text("path", "KEY OR FILE",
                ResultRow::path),
                Column.text("state", state, ResultRow::state), Column.text("who", "WHO", ResultRow::who), Column.text("rights", "MAY",
                        ResultRow::rights),
                Column.text("problem", "PROBLEM", row -> row.problem() == null ? null : row.problem().text()),
                Column.text("problemKind", "KIND", row -> row.problem() == null ? null : kind(row.problem()))).failures(failures);
    }

    private static String kind(Problem problem) {
        return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line for each computer. */
    static <T> Report computers(List<ComputerResult<T>> results, String key, String title, Function<ComputerResult<T>, Number> count) {
        return Report.table(results, Column.<ComputerResult<T>>text("computer", "COMPUTER", ComputerResult::computer),
                Column.<ComputerResult<T>>text("address", "ADDRESS", ComputerResult::address),
                Column.<ComputerResult<T>>text("result", "RESULT", result -> result.failed() ? "failed" : "done"),
                Column.<ComputerResult<T>>number("examined", "EXAMINED", ComputerResult::examined), Column.<ComputerResult<T>>number(key,
                        title, count::apply),
                Column.<ComputerResult<T>>text("stoppedAt", "STOPPED AT", ComputerResult::stoppedAt),
                Column.<ComputerResult<T>>text("kinds", "WHAT FAILED", result -> result.problems().stream().map(Reports::kind).distinct()
                        .collect(Collectors.joining(", "))),
                Column.<ComputerResult<T>>text("reason", "REASON", result -> result.outcome() instanceof Outcome.Failed<?> failed ? failed
                        .reason() : null))
                .failures(failures(results));
    }

    static int failures(List<? extends ComputerResult<?>> results) {
        return (int) results.stream().filter(ComputerResult::failed).count();
    }

    /** How many objects were looked at, as a text. */
    static String examined(List<? extends ComputerResult<?>> results) {
        return String.format(Locale.ROOT, "%,d", results.stream().mapToInt(ComputerResult::examined).sum());
    }

    static int objects(List<? extends ComputerResult<?>> results) {
        return results.stream().mapToInt(result -> result.objects().size()).sum();
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
