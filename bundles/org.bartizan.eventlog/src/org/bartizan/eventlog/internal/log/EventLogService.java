// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventSink;
import org.bartizan.api.event.EventSource;
import org.bartizan.eventlog.EventLog;
import org.bartizan.eventlog.ExportFormat;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.Retention;
import org.bartizan.eventlog.internal.export.Exporting;
import org.bartizan.eventlog.internal.intake.Importing;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.bartizan.eventlog.store.NewEvent;
import org.bartizan.eventlog.store.ParquetWriter;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoreState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The event log. Stores and sources may come and go. */
@Component(service = {EventLog.class, EventSink.class, EventLogService.class})
public final class EventLogService implements EventLog, EventSink {

    /** The folder of the event log in the data directory. */
    static final String FOLDER = "eventlog";

    private final DataDirectory data;
    private final Guard guard;
    private final StoreHolder holder;
    private final List<EventSource> sources = new CopyOnWriteArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private final Retaining retaining;
    private final Following following;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile ParquetWriter parquet;

    /** Called by the framework. */
    @Activate
    public EventLogService(@Reference DataDirectory data, @Reference Guard guard) {
        this.data = data;
        this.guard = guard;
        holder = new StoreHolder(() -> data.of(FOLDER));
        retaining = new Retaining(holder, () -> new RetentionFile(data.of(FOLDER)));
        following = new Following(holder, () -> data.of(FOLDER), this::sources);
    }

    /** Called by the framework. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    public void bindProvider(EventStoreProvider provider) {
        holder.provide(provider);
    }

    /** Called by the framework. */
    public void unbindProvider(EventStoreProvider provider) {
        holder.withdraw(provider);
    }

    /** Called by the framework. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(EventSource source) {
        sources.add(source);
    }

    /** Called by the framework. */
    public void unbindSource(EventSource source) {
        sources.remove(source);
    }

    /** Called by the framework. */
    @Deactivate
    public void close() {
        following.close();
        retaining.close();
        holder.close();
    }

    /** Goes on with what is followed. */
    public void resume() {
        following.resume();
    }

    @Override
    public EventCursor find(EventQuery query, Slice slice, Progress progress) {
        return holder.get().store().find(query, slice, progress);
    }

    @Override
    public long count(EventQuery query, Progress progress) {
        return holder.get().store().count(query, progress);
    }

    @Override
    public List<Count> counts(EventQuery query, Progress progress) {
        return holder.get().store().counts(query, progress);
    }

    @Override
    public StoreState state() {
        return holder.get().store().state();
    }

    @Override
    public long lastSequence() {
        return holder.get().store().lastSequence();
    }

    @Override
    public AutoCloseable onAdded(Runnable added) {
        return holder.listen(added);
    }

    @Override
    public List<EventSource> sources() {
        return sources.stream().sorted(Comparator.comparing(EventSource::name)).toList();
    }

    @Override
    public ImportReport importFrom(ImportRequest request, Progress progress) {
        guard.require("import events", Right.EVENTS, Place.WHOLE);
        return new Importing(request, sources(), holder.get().intake(), data.root(), progress).run();
    }

    @Override
    public void follow(ImportRequest request) {
        guard.require("follow a log", Right.EVENTS, Place.WHOLE);
        following.add(request);
    }

    @Override
    public boolean unfollow(Path file) {
        guard.require("stop following a log", Right.EVENTS, Place.WHOLE);
        return following.remove(file);
    }

    @Override
    public List<ImportRequest> followed() {
        return following.list();
    }

    @Override
    public long export(EventQuery query, ExportFormat format, Path file, boolean replace, Progress progress) {
        Exporting exporting = new Exporting(data, parquet);
        exporting.check(format, file, replace);
        try (EventCursor events = find(query, Slice.ALL, progress)) {
            return exporting.write(events, format, file);
        }
    }

    @Override
    public Retention retention() {
        return retaining.get();
    }

    @Override
    public long retain(Retention retention) {
        guard.require("change how long events are kept", Right.EVENTS, Place.WHOLE);
        return retaining.set(retention, Instant.now());
    }

    @Override
    public CompletionStage<Void> append(Event event) throws InterruptedException {
        return holder.get().intake().put(new Batch(List.of(pushed(event)), Map.of())).thenApply(_ -> null);
    }

    @Override
    public boolean offer(Event event) {
        return holder.get().intake().offer(pushed(event));
    }

    /** What is pushed happens once: no two are the same. */
    private NewEvent pushed(Event event) {
        return new NewEvent(random.nextLong(), true, event);
    }
}
