// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.fleet.Fleet;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.internal.record.RunArchive;
import org.bartizan.resetacl.internal.record.RunFile;
import org.bartizan.resetacl.internal.record.Story;
import org.bartizan.resetacl.provider.AccessProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Audits, closes and undoes. */
@Component(service = ResetAcl.class)
public final class ResetAclService implements ResetAcl {

    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<AccessProvider> providers = new CopyOnWriteArrayList<>();

    private final Planner planner;
    private final RunArchive archive;
    private final TradeOffs tradeOffs;
    private final InstantSource clock = InstantSource.system();
    private final RunningWork running = new RunningWork();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Called by the framework; {@code fleet} and {@code cache} may be null. */
    @Activate
    public ResetAclService(@Reference DataDirectory data, @Reference Guard guard,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) AddressCache cache) {
        this.planner = new Planner(guard, fleet, cache, data);
        this.archive = new RunArchive(data.of("resetacl"));
        this.tradeOffs = new TradeOffs(data.of("resetacl").resolve("trade-offs"));
    }

    /** For tools and tests, with these providers. */
    public ResetAclService(DataDirectory data, Guard guard, Fleet fleet, AddressCache cache, List<AccessProvider> providers) {
        this(data, guard, fleet, cache);
        this.providers = List.copyOf(providers);
    }

    /** Ends everything that is going on, between two objects. */
    @Deactivate
    public void close() {
        running.close();
    }

    @Override
    public AuditResult audit(Request request, Credentials credentials, Progress progress) {
        String tried = "audit access";
        List<Job> jobs = planner.jobs(tried, request);
        return running.run(tried, progress, stoppable -> {
            long began = System.nanoTime();
            Counting counting = Counting.begin(stoppable, "Audit", jobs);
            List<ComputerResult<AuditedObject>> results = new Crew(stoppable, request).run(jobs, (job, going) -> counting.computer(
                    new Audit(job, going, provider(job.kind()), counting::object).run(credentials, request.startService()).result(
                            Audit.ORDER)));
            return new AuditResult(results, stoppable.cancelled(), since(began));
        });
    }

    private AccessProvider provider(String kind) {
        return providers.stream().filter(provider -> provider.kind().equals(kind)).findFirst().orElseThrow(() -> new BartizanException(
                "work on " + kind, "what knows how is not there", "Start its capability again"));
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public ApplyResult apply(Request request, boolean dryRun, Credentials credentials, Progress progress) {
        String tried = dryRun ? "tell what would be closed" : "close access";
        List<Job> jobs = planner.jobs(tried, request);
        if (!dryRun && !tradeOffsSeen()) {
            throw new BartizanException(tried, "what users lose by it has not been acknowledged by " + Author.current(),
                    "\"resetacl:trade-offs\" tells it, and \"resetacl:trade-offs --acknowledge\" notes that you know");
        }
        return running.run(tried, progress, stoppable -> {
            long began = System.nanoTime();
            try (OpenRun run = new OpenRun(archive, Author.current(), credentials.none() ? "" : credentials.toString(), clock)) {
                List<ComputerResult<ChangedObject>> results = close(jobs, request, dryRun ? null : run, credentials, stoppable);
                run.cancelled(stoppable.cancelled());
                return new ApplyResult(run.id(), dryRun, results, stoppable.cancelled(), since(began));
            } finally {
                changed(!dryRun);
            }
        });
    }

    private List<ComputerResult<ChangedObject>> close(List<Job> jobs, Request request, OpenRun run, Credentials credentials,
            Progress progress) {
        Counting counting = Counting.begin(progress, run == null ? "Try closing" : "Close", jobs);
        return new Crew(progress, request).run(jobs, (job, going) -> counting.computer(new Closing(job, going, provider(job.kind()), run,
                counting::object).run(credentials, request.startService()).result(Closing.ORDER)));
    }

    private void changed(boolean yes) {
        if (yes) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public UndoResult undo(String run, boolean force, Set<String> computers, Credentials credentials, Progress progress) {
        String tried = "undo the run " + run;
        return running.run(tried, progress, stoppable -> {
            long began = System.nanoTime();
            try (RunFile file = archive.reopen(tried, run)) {
                return undo(tried, new Undoing(file, force, clock), computers, credentials, stoppable, began);
            } finally {
                changed(true);
            }
        });
    }

    private UndoResult undo(String tried, Undoing undoing, Set<String> computers, Credentials credentials, Progress progress, long began) {
        List<Integer> chosen = undoing.chosen(tried, computers);
        List<Job> jobs = planner.again(tried, chosen.stream().map(undoing::computer).toList());
        Map<Job, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < jobs.size(); i++) {
            numbers.put(jobs.get(i), chosen.get(i));
        }
        Counting counting = Counting.begin(progress, "Undo", jobs);
        LongConsumer worked = counting::object;
        Request limits = Request.of(List.of(new Target.ThisComputer()));
        List<ComputerResult<UndoneObject>> results = new Crew(progress, limits).run(jobs, (job, going) -> counting.computer(undoing.on(job,
                going, provider(job.kind()), numbers.get(job), credentials, worked)));
        return new UndoResult(results, progress.cancelled(), since(began));
    }

    @Override
    public List<Run> runs() {
        return archive.list();
    }

    @Override
    public RunDetails run(String id) {
        String tried = "show the run " + id;
        boolean goesOn = archive.goesOn(id);
        return archive.read(tried, id, story -> new RunDetails(RunArchive.run(id, story, goesOn), details(story)));
    }

    private List<RunDetails.Entry> details(Story story) {
        Map<String, Described> described = new HashMap<>();
        List<RunDetails.Entry> entries = new ArrayList<>();
        for (Story.Item item : story.items()) {
            Note.On on = story.computers().get(item.plan().computer());
            Described lists = described.computeIfAbsent(on.kind(), kind -> new Described(providers.stream().filter(provider -> provider
                    .kind()
                    .equals(kind)).findFirst().orElse(null)));
            Note.Undone undone = item.undone();
            entries.add(new RunDetails.Entry(on.machine().name(), item.plan().path(), lists.listOrReason(item.plan().before()), lists
                    .listOrReason(item.plan().after()), item.state(), undone == null ? null : undone.author(), undone == null ? null
                            : undone.at()));
        }
        return entries;
    }

    @Override
    public List<Profile> profiles() {
        return planner.profiles();
    }

    @Override
    public List<String> tradeOffs() {
        return TradeOffs.TEXTS;
    }

    @Override
    public boolean tradeOffsSeen() {
        return tradeOffs.seenBy(Author.current());
    }

    @Override
    public void acknowledgeTradeOffs() {
        planner.permitAnywhere("note that the trade-offs are known");
        tradeOffs.acknowledge(Author.current());
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
