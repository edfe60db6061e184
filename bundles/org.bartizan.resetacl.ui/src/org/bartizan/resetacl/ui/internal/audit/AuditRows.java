// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.ui.internal.Counts;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.ProblemTexts;
import org.bartizan.resetacl.ui.internal.audit.AuditRow.Kind;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;

/** Makes the rows of the tree from what an audit found. On any thread. */
final class AuditRows {

    /** The most rows below one row: the platform makes an object of its own for each. */
    static final int MOST = 10_000;

    private final ComputerResult<AuditedObject> computer;
    private final AuditShape shape;

    private AuditRows(ComputerResult<AuditedObject> computer, AuditShape shape) {
        this.computer = computer;
        this.shape = shape;
    }

    /** A row for each computer of which something passes the filter. */
    static List<AuditRow> of(AuditResult result, AuditShape shape) {
        List<AuditRow> rows = new ArrayList<>();
        for (ComputerResult<AuditedObject> computer : result.computers()) {
            new AuditRows(computer, shape).add(rows);
        }
        return sorted(rows, shape);
    }

    private static List<AuditRow> sorted(List<AuditRow> rows, AuditShape shape) {
        Comparator<AuditRow> order = shape.column().order();
        List<AuditRow> sorted = new ArrayList<>(rows);
        // Problems stay above everything else, whatever the order.
        sorted.sort(Comparator.<AuditRow, Boolean>comparing(row -> row.kind() != Kind.PROBLEM).thenComparing(shape.reversed() ? order
                .reversed() : order));
        return Collections.unmodifiableList(sorted);
    }

    private void add(List<AuditRow> rows) {
        boolean all = matches(name());
        List<AuditRow> children = new ArrayList<>();
        computer.problems().stream().map(this::problem).filter(row -> all || matches(row)).forEach(children::add);
        List<AuditedObject> objects = computer.objects().stream().filter(object -> all || matches(row(object, object.path(), List.of())))
                .toList();
        children.addAll(shape.nested() ? nested(objects) : objects.stream().map(object -> row(object, object.path(), List.of()))
                .toList());
        if (all || !children.isEmpty()) {
            rows.add(row(limited(sorted(children, shape))));
        }
    }

    private boolean matches(AuditRow row) {
        return row.cells().stream().anyMatch(this::matches) || row.problem() != null && matches(row.problem().text());
    }

    private boolean matches(String text) {
        return shape.filter().isEmpty() || text.toLowerCase(Locale.ROOT).contains(shape.filter());
    }

    private String name() {
        return computer.address().isEmpty() || computer.address().equals(computer.computer()) ? computer.computer()
                : computer.computer() + "  (" + computer.address() + ")";
    }

    private AuditRow row(List<AuditRow> children) {
        Risk worst = computer.objects().stream().map(AuditedObject::risk).max(Comparator.naturalOrder()).orElse(null);
        long open = computer.objects().stream().filter(object -> object.risk().open()).count();
        String found = computer.objects().isEmpty() && computer.failed() ? ProblemTexts.of(computer.problems().getFirst().kind())
                : NLS.bind(Messages.Audit_open_of, Times.number(open), Times.number(computer.examined()));
        String problems = computer.failed() ? Counts.problems(computer.problems().size()) : "";
        return new AuditRow(Kind.COMPUTER, computer.computer(), List.of(name(), found, problems, ""), worst, computer, null, null,
                children);
    }

    private AuditRow problem(Problem problem) {
        String what = problem.path().isEmpty() ? problem.text() : problem.path();
        return new AuditRow(Kind.PROBLEM, id("!" + problem.kind() + problem.path() + problem.text()), List.of(what, ProblemTexts.of(problem
                .kind()), "", ""), null, computer, null, problem, List.of());
    }

    private AuditRow row(AuditedObject object, String label, List<AuditRow> children) {
        String owner = object.access().owner() == null ? "" : object.access().owner().name();
        return new AuditRow(Kind.OBJECT, id(object.path()), List.of(label, object.risk().text(), object.access().openTo(), owner), object
                .risk(), computer, object, null, children);
    }

    private String id(String path) {
        return computer.computer() + "\0" + path;
    }

    private List<AuditRow> limited(List<AuditRow> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        List<AuditRow> limited = new ArrayList<>(rows.subList(0, MOST));
        limited.add(new AuditRow(Kind.MORE, id("\0"), List.of(NLS.bind(Messages.Audit_more, Times.number(rows.size() - MOST)), "", "",
                ""), null, computer, null, null, List.of()));
        return Collections.unmodifiableList(limited);
    }

    private record Branch(AuditedObject object, List<Branch> below) {
    }

    /** Below each object those that are in it; those whose place is not there stand outside, with their whole path. */
    private List<AuditRow> nested(List<AuditedObject> objects) {
        Map<String, Branch> branches = new LinkedHashMap<>();
        objects.forEach(object -> branches.put(object.path(), new Branch(object, new ArrayList<>())));
        List<Branch> outside = new ArrayList<>();
        branches.forEach((path, branch) -> {
            Branch above = branches.get(above(path));
            (above == null || above == branch ? outside : above.below()).add(branch);
        });
        return outside.stream().map(branch -> row(branch, branch.object().path())).toList();
    }

    private AuditRow row(Branch branch, String label) {
        int skipped = branch.object().path().length();
        List<AuditRow> below = branch.below().stream().map(child -> row(child, last(child.object().path(), skipped))).toList();
        return row(branch.object(), label, limited(sorted(below, shape)));
    }

    private static String last(String path, int skipped) {
        return path.substring(Math.min(skipped, path.length())).replaceFirst("^[\\\\/]", "");
    }

    private static String above(String path) {
        char separator = path.startsWith("/") ? '/' : '\\';
        int end = path.lastIndexOf(separator);
        return end < 0 ? "" : end == 0 ? "/" : path.substring(0, end);
    }
}
