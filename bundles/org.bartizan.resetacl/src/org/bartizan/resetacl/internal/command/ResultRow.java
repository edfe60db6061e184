// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.UndoneObject;

/**
 * A line about an object, or a problem.
 *
 * @param computer the name of the computer
 * @param path the object; empty when it is about the computer
 * @param state the risk, or what became of the object
 * @param who who may change it, or could before
 * @param rights what they may do
 * @param problem what could not be done; null when all is well
 */
record ResultRow(String computer, String path, String state, String who, List<String> rights, Problem problem) {

    static List<ResultRow> audited(List<ComputerResult<AuditedObject>> results, boolean all) {
        List<ResultRow> rows = new ArrayList<>();
        // The worst of all computers first, not of each.
        results.stream().flatMap(result -> result.objects().stream().filter(object -> all || object.risk() != Risk.SAFE).map(
                object -> new Found(result.computer(), object))).sorted(Comparator.comparing((Found found) -> found.object.risk())
                        .reversed())
                .forEach(found -> rows.add(found.row()));
        rows.addAll(problems(results));
        return rows;
    }

    /** An object and its computer. */
    private record Found(String computer, AuditedObject object) {

        ResultRow row() {
            return of(computer, object.path(), object.risk().text(), object.access());
        }
    }

    static List<ResultRow> changed(List<ComputerResult<ChangedObject>> results, String done) {
        return rows(results, (computer, object) -> of(computer, object.path(), done, object.before()));
    }

    static List<ResultRow> undone(List<ComputerResult<UndoneObject>> results) {
        return rows(results, (computer, object) -> new ResultRow(computer, object.path(), switch (object.result()) {
            case RESTORED -> "restored";
            case FORCED -> "restored by force";
            case UNCHANGED -> "as before";
        }, "", List.of(), null));
    }

    private interface Making<T> {
        ResultRow of(String computer, T object);
    }

    private static <T> List<ResultRow> rows(List<ComputerResult<T>> results, Making<T> making) {
        List<ResultRow> rows = new ArrayList<>();
        results.forEach(result -> result.objects().forEach(object -> rows.add(making.of(result.computer(), object))));
        rows.addAll(problems(results));
        return rows;
    }

    private static <T> List<ResultRow> problems(List<ComputerResult<T>> results) {
        Function<ComputerResult<T>, Stream<ResultRow>> of = result -> result.problems().stream().map(problem -> new ResultRow(result
                .computer(),
                problem.path(), "failed", "", List.of(), problem));
        return results.stream().flatMap(of).toList();
    }

    private static ResultRow of(String computer, String path, String state, AccessList list) {
        List<String> rights = list.everybody() ? List.of("everything")
                : list.entries().stream().filter(AccessEntry::risky).flatMap(entry -> entry.rights().stream()).distinct().toList();
        return new ResultRow(computer, path, state, list.openTo(), rights, null);
    }
}
