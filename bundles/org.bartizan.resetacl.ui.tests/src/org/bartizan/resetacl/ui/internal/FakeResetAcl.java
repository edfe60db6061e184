// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.UndoneObject;

/** Two computers with open keys and, when it is named, one called OFF that does not answer. Remembers what it was asked, and by whom. */
public final class FakeResetAcl implements ResetAcl {

    public final List<Request> audits = Collections.synchronizedList(new ArrayList<>());
    public final List<String> accounts = Collections.synchronizedList(new ArrayList<>());
    public final List<Boolean> forced = Collections.synchronizedList(new ArrayList<>());
    public volatile int open = 3;
    public volatile boolean endless;
    public volatile boolean working;
    public volatile boolean acknowledged;
    public volatile boolean changedSince;
    public volatile BartizanException failure;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Run run;
    private volatile List<RunDetails.Entry> entries = List.of();

    private void work(Credentials credentials, Progress progress, int total) {
        accounts.add(credentials + ":" + new String(credentials.password()));
        if (failure != null) {
            throw failure;
        }
        working = true;
        progress.begin("Work", total);
        progress.worked(total / 2);
        while (endless && !progress.cancelled()) {
            Thread.onSpinWait();
        }
        working = false;
    }

    private static String name(Target target) {
        return target instanceof Target.Named named ? named.text() : "HERE";
    }

    @Override
    public AuditResult audit(Request request, Credentials credentials, Progress progress) {
        audits.add(request);
        work(credentials, progress, 100);
        return new AuditResult(request.targets().stream().map(target -> off(target) ? this.<AuditedObject>problem(name(target))
                : new ComputerResult<>(name(target), "10.0.0.7:445", Lists.keys(open), open + 1, List.<Problem>of(), progress.cancelled()
                        ? Lists.ROOT
                        : null)).toList(), progress.cancelled(), Duration.ofMillis(350));
    }

    private static boolean off(Target target) {
        return name(target).equals("OFF");
    }

    private <T> ComputerResult<T> problem(String computer) {
        return new ComputerResult<>(computer, "", List.of(), 0, List.of(Problem.of(Problem.Kind.UNREACHABLE, "Cannot connect to " + computer
                + ": nobody answers. Check that it is switched on.")), null);
    }

    @Override
    public ApplyResult apply(Request request, boolean dryRun, Credentials credentials, Progress progress) {
        if (!dryRun && !acknowledged) {
            throw new BartizanException("close access", "the trade-offs are not acknowledged", "Do that first");
        }
        work(credentials, progress, 100);
        List<ComputerResult<ChangedObject>> computers = request.targets().stream().map(target -> off(target)
                ? this.<ChangedObject>problem(name(target))
                : closed(name(target), progress.cancelled())).toList();
        if (!dryRun) {
            keep(credentials, computers, progress.cancelled() ? Run.State.CANCELLED : Run.State.DONE);
        }
        return new ApplyResult(dryRun ? Optional.empty() : Optional.of("r1"), dryRun, computers, progress.cancelled(), Duration.ofMillis(
                200));
    }

    private ComputerResult<ChangedObject> closed(String computer, boolean stopped) {
        List<ChangedObject> objects = Lists.keys(open).stream().filter(key -> key.risk().open()).map(key -> new ChangedObject(key.path(),
                key
                        .access(), Lists.safe())).limit(stopped ? 1 : open).toList();
        return new ComputerResult<>(computer, "10.0.0.7:445", objects, open + 1, List.of(), stopped ? objects.getLast().path() : null);
    }

    private void keep(Credentials credentials, List<ComputerResult<ChangedObject>> computers, Run.State state) {
        entries = computers.stream().flatMap(computer -> computer.objects().stream().map(object -> new RunDetails.Entry(computer
                .computer(),
                object.path(), object.before(), object.after(), RunDetails.State.CHANGED, null, null))).toList();
        run(credentials.toString(), state);
    }

    private void run(String account, Run.State state) {
        long undone = entries.stream().filter(entry -> entry.state() == RunDetails.State.UNDONE).count();
        run = new Run("r1", Instant.parse("2026-03-01T10:00:00Z"), Instant.parse("2026-03-01T10:00:05Z"), "anna", account, List.copyOf(
                new TreeSet<>(entries.stream().map(RunDetails.Entry::computer).toList())), entries.size(), (int) undone, state);
        listeners.forEach(Runnable::run);
    }

    @Override
    public UndoResult undo(String id, boolean force, Set<String> computers, Credentials credentials, Progress progress) {
        forced.add(force);
        work(credentials, progress, 100);
        boolean refuse = changedSince && !force;
        List<ComputerResult<UndoneObject>> results = run.computers().stream().filter(computer -> computers.isEmpty() || computers.contains(
                computer)).map(computer -> undone(computer, refuse, force)).toList();
        entries = entries.stream().map(entry -> !computers.isEmpty() && !computers.contains(entry.computer()) || refuse && entry.path()
                .endsWith("Key1") ? entry
                        : new RunDetails.Entry(entry.computer(), entry.path(), entry.before(), entry.after(),
                                RunDetails.State.UNDONE, "carl", Instant.parse("2026-03-02T10:00:00Z")))
                .toList();
        run(run.account(), entries.stream().allMatch(entry -> entry.state() == RunDetails.State.UNDONE) ? Run.State.UNDONE
                : Run.State.PARTLY_UNDONE);
        return new UndoResult(results, progress.cancelled(), Duration.ofMillis(100));
    }

    private ComputerResult<UndoneObject> undone(String computer, boolean refuse, boolean force) {
        List<UndoneObject> objects = entries.stream().filter(entry -> entry.computer().equals(computer)).filter(entry -> !refuse || !entry
                .path().endsWith("Key1")).map(entry -> new UndoneObject(entry.path(), force ? UndoneObject.Result.FORCED
                        : UndoneObject.Result.RESTORED)).toList();
        List<Problem> problems = refuse ? List.of(new Problem(Problem.Kind.CHANGED_SINCE, Lists.ROOT + "\\Key1",
                "Run r7 of carl has changed it since. Undo that first.")) : List.of();
        return new ComputerResult<>(computer, "", objects, objects.size(), problems, null);
    }

    @Override
    public List<Run> runs() {
        return run == null ? List.of() : List.of(run);
    }

    @Override
    public RunDetails run(String id) {
        return new RunDetails(run, entries);
    }

    @Override
    public List<Profile> profiles() {
        return List.of(new Profile("", false, List.of(Lists.ROOT)));
    }

    @Override
    public List<String> tradeOffs() {
        return List.of("Users cannot stop the service.", "Users cannot fetch definitions.");
    }

    @Override
    public boolean tradeOffsSeen() {
        return acknowledged;
    }

    @Override
    public void acknowledgeTradeOffs() {
        acknowledged = true;
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
