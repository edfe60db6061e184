// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bartizan.api.Progress;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.model.Organization;

/**
 * The organisation of this process's data directory: one writer at a time, many readers, every change a durable transaction.
 *
 * <p>
 * All methods may be called from any thread. Methods that change something wait for the disk, so they are never called on the UI thread.
 * Refusals are {@link org.bartizan.api.BartizanException}s and leave everything as it was. The organisation is opened in the background when
 * the service appears: until that is done, which takes about a second for 100,000 clients, every method waits, except those that say
 * otherwise; when it cannot be opened, every method says why.
 *
 * <p>
 * Once there are users, every method that changes something is refused with a {@link org.bartizan.api.access.NotPermittedException} unless who
 * acts ({@link org.bartizan.api.Author}) has the rights for everything that it touched; and it is done in that person's name, whatever author
 * it is given.
 */
public interface Fleet {

    /** Whether there is an organisation. */
    boolean exists();

    /**
     * Makes {@code organization} the organisation of this data directory.
     *
     * @param organization a detached model; it belongs to the fleet from now on. Objects without an id get one.
     * @param replace whether an organisation that is there gives way (it is kept aside as a file, which the log names)
     */
    Commit create(Organization organization, String label, String author, boolean replace);

    /**
     * Reads the organisation. Does no I/O and waits for no disk; the reader must be brief, must not change the model, and must not keep
     * model objects beyond the call.
     * What it sees is never half of a change, but may be one that is still on its way to the disk, and that is taken back if it cannot be written.
     *
     * @throws org.bartizan.api.BartizanException when there is no organisation
     */
    <R> R read(Function<Organization, R> reader);

    /**
     * Changes the organisation: all of what {@code change} does is valid, durable and acknowledged when this returns, or an exception is
     * thrown and nothing has changed. Listeners hear of it after it is durable.
     *
     * <p>
     * {@code change} edits the model in any way that EMF offers. Within it, {@link #read} sees what is changed so far; another change is
     * refused. A new object keeps the id that it has when it is added, and gets one when it has none or when another object has the same, as
     * after {@code EcoreUtil.copy}; afterwards an id never changes. References to what is deleted are cleared in the same commit, and undo
     * brings them back. An exception that {@code change} throws comes through. No object may be kept beyond the call.
     *
     * @param label what is done, for the log and for undo, such as {@code Move 3 clients to Sales}
     * @param author who does it
     * @return what was changed; a commit without changes is numbered 0 and is not kept
     * @throws InvalidChangeException when the organisation would not be valid
     */
    Commit execute(String label, String author, Consumer<Organization> change);

    /**
     * Tells what a change would do, and takes it back. Nobody else sees it, nothing is written, and no listener hears of it. Readers wait only
     * while the change is tried, other writers until everything is compared.
     *
     * @param label what would be done, as for {@link #execute}
     * @param change as for {@link #execute}
     * @throws InvalidChangeException when {@link #execute} would throw it
     */
    default Preview preview(String label, Consumer<Organization> change) {
        return preview(label, change, Progress.NONE);
    }

    /**
     * As {@link #preview(String, Consumer)}, for whoever waits for it.
     *
     * @param progress is told of each computer that is looked at, before and after; when it is cancelled, or the thread is interrupted, the
     *     work stops within a few milliseconds
     * @throws java.util.concurrent.CancellationException when it was; nothing has changed
     */
    Preview preview(String label, Consumer<Organization> change, Progress progress);

    /**
     * Undoes the latest commit that is not undone, as a commit of its own. A thousand commits can be undone, also after a restart, but not the
     * one that created the organisation. Objects that come back are equal to those that were deleted, but not the same.
     */
    Commit undo(String author);

    /** Does again what was undone last, if nothing was changed since. */
    Commit redo(String author);

    /** The label of what {@link #undo} would undo; null when there is nothing, and while the organisation is being opened. Never waits. */
    String undoLabel();

    /** The label of what {@link #redo} would do again; null when there is nothing, and while the organisation is being opened. Never waits. */
    String redoLabel();

    /**
     * The latest commits, newest first, since the data directory is in use. Reads the journal from its end, so it does I/O.
     *
     * @param limit how many at most
     */
    List<Commit> log(int limit);

    /** What is wrong with the organisation now, a thousand problems at most; empty when it is valid. */
    List<Problem> validate();

    /** Writes the organisation into a file, replacing it at once and only when it is complete. The same organisation gives the same bytes. */
    void export(Path file);

    /**
     * Reads an organisation from a file that {@link #export} wrote, and that may have been edited since. Nothing that the file refers to is
     * fetched. Waits for nobody.
     *
     * @return the detached model, for {@link #create}
     */
    Organization load(Path file);

    /**
     * What was found wrong with the files when they were opened, such as a torn tail that was dropped, each naming the file; and which bundles
     * bring a metamodel that cannot be used now. Never waits.
     */
    List<String> warnings();

    /** Calls {@code listener} after every commit, in order, on a thread of the fleet's own. Close the handle to stop it. */
    AutoCloseable onCommit(Consumer<Commit> listener);
}
