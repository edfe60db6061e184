// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bartizan.api.Progress;
import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Guard;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.check.Validator;
import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.internal.store.History;
import org.bartizan.fleet.internal.store.Snapshot;
import org.bartizan.fleet.internal.store.Store;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.journal.DurableFiles;
import org.bartizan.model.Organization;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fleet of a data directory, opened in the background. */
@Component(service = Fleet.class)
public final class FleetComponent implements OpenFleet {

    private static final Logger LOG = LoggerFactory.getLogger(FleetComponent.class);

    private final Gate gate = new Gate();
    private final Announcer announcer = new Announcer();
    private final CompletableFuture<Core> opening = new CompletableFuture<>();
    private final Guard guard;
    private final DataDirectory directory;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile List<String> warnings = List.of();

    /** Begins to open the directory {@code organization} of a data directory; without a guard there is no fleet. */
    @Activate
    public FleetComponent(@Reference DataDirectory directory, @Reference Guard guard) {
        this.guard = guard;
        this.directory = directory;
        CompletableFuture<Void> known = ExtensionRegistry.INSTANCE.expect();
        Thread.ofPlatform().daemon().name("Bartizan fleet opening").start(() -> open(known));
    }

    /** @param known completed as soon as it is known which metamodels of extensions are kept with the organisation */
    private void open(CompletableFuture<Void> known) {
        try {
            ExtensionRegistry.INSTANCE.steady(() -> {
                Store.Opened opened = Store.open(directory.of("organization"), () -> known.complete(null));
                Core core = new Core(gate, opened, announcer, guard);
                ExtensionRegistry.INSTANCE.attach(core);
                warnings = opened.warnings();
                opening.complete(core);
            });
            warnings.forEach(LOG::warn);
        } catch (RuntimeException | Error e) {
            warnings = List.of(String.valueOf(e.getMessage()));
            opening.completeExceptionally(e);
        } finally {
            known.complete(null);
        }
    }

    private Core core() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof BartizanException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public boolean exists() {
        return core().model() != null;
    }

    @Override
    public Commit create(Organization organization, String label, String author, boolean replace) {
        Core core = core();
        String what = "create the organisation " + organization.getName();
        return gate.replacingFiles(what,
                () -> gate.writing(what, () -> new Creation(organization, label, author).in(core, replace)));
    }

    @Override
    public <R> R read(Function<Organization, R> reader) {
        Core core = core();
        return gate.reading(() -> reader.apply(core.required("read the organisation").root()));
    }

    @Override
    public Commit execute(String label, String author, Consumer<Organization> change) {
        Core core = core();
        return gate.writing("change the organisation", () -> core.execute("change the organisation", label, author, 0, model -> change
                .accept(model.root())));
    }

    @Override
    public Preview preview(String label, Consumer<Organization> change, Progress progress) {
        Core core = core();
        return gate.writing("preview the change", () -> core.preview(label, model -> change.accept(model.root()), progress));
    }

    @Override
    public Commit undo(String author) {
        Core core = core();
        return gate.writing("undo", () -> core.undo(author));
    }

    @Override
    public Commit redo(String author) {
        Core core = core();
        return gate.writing("redo", () -> core.redo(author));
    }

    @Override
    public String undoLabel() {
        return opening.isDone() && !opening.isCompletedExceptionally() ? label(opening.join().undoable()) : null;
    }

    @Override
    public String redoLabel() {
        return opening.isDone() && !opening.isCompletedExceptionally() ? label(opening.join().redoable()) : null;
    }

    private static String label(History.Item item) {
        return item == null ? null : item.label();
    }

    @Override
    public List<Commit> log(int limit) {
        return io("read the log", () -> core().store().latest(limit));
    }

    @Override
    public List<Problem> validate() {
        Core core = core();
        return io("validate the organisation", () -> gate.unchanged(() -> {
            Model model = core.required("validate the organisation");
            return Validator.everything(model.root(), model.index());
        }));
    }

    @Override
    public void export(Path file) {
        Core core = core();
        refuseOwn(file);
        io("export the organisation to " + file, () -> {
            byte[] content = gate.unchanged(() -> Snapshot.export(core.required("export the organisation").root()));
            DurableFiles.replace(file, out -> out.write(content));
            return null;
        });
    }

    /** Who may only read must not be able to overwrite the accounts, or the journal, with an export. */
    private void refuseOwn(Path file) {
        if (DataDirectory.holds(directory.root(), file)) {
            throw new BartizanException("export the organisation to " + file, "that is in the data directory, which is for Bartizan alone",
                    "Choose another folder");
        }
    }

    @Override
    public Organization load(Path file) {
        return Snapshot.load(file);
    }

    @Override
    public List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(Extensions.refusals());
        return List.copyOf(all);
    }

    @Override
    public AutoCloseable onCommit(Consumer<Commit> listener) {
        return announcer.add(listener);
    }

    @Override
    @Deactivate
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            Core core = opening.join();
            ExtensionRegistry.INSTANCE.detach(core);
            core.close();
            ExtensionRegistry.INSTANCE.close(core.store().metamodels());
        } catch (CompletionException e) {
            LOG.debug("It was never open", e);
        } finally {
            announcer.close();
        }
    }

    @FunctionalInterface
    private interface Io<R> {
        R run() throws Exception;
    }

    private static <R> R io(String what, Io<R> action) {
        try {
            return action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new BartizanException(what, e.getClass().getSimpleName() + ": " + e.getMessage(), "Check the disk, and try again", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
