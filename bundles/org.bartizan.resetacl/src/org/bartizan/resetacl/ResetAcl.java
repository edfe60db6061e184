// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;
import java.util.Set;

import org.bartizan.api.Progress;

/**
 * Audits who may change registry keys and files, closes them to everybody but administrators, and undoes that. A service. Safe for use by several
 * threads; everything that connects waits for the network, so never on the UI thread.
 *
 * <p>
 * What fails on one computer does not stop the others: it is a {@link Problem} in the result of that computer. What makes no sense, such as a
 * target that nobody knows, is a {@link org.bartizan.api.BartizanException} before anything is done. Methods that connect need the right
 * {@link org.bartizan.api.access.Right#ACCESS_CONTROL} for the server group of each target, and for the whole organisation for targets that are
 * in no server group; they throw {@link org.bartizan.api.access.NotPermittedException}. What is done is done in the name of who acts
 * ({@link org.bartizan.api.Author}). Credentials are read, not closed; they may be closed as soon as a method has returned.
 *
 * <p>
 * Progress counts objects when there is one target and computers when there are more. When it is cancelled, what is being changed is finished, and
 * the result says for each computer where it stopped.
 */
public interface ResetAcl {

    /** Reads who may change what; changes nothing. */
    AuditResult audit(Request request, Credentials credentials, Progress progress);

    /**
     * Takes every right to change from principals that are not trusted. Objects that are safe already are not touched.
     *
     * @param dryRun whether to tell only what would be changed
     * @throws org.bartizan.api.BartizanException also when the {@linkplain #tradeOffs() trade-offs} were not acknowledged by who acts and this is no dry run
     */
    ApplyResult apply(Request request, boolean dryRun, Credentials credentials, Progress progress);

    /**
     * Puts back what was there before a run, byte for byte. An object that was changed by somebody since is left as it is, unless forced; one that is as
     * it was before the run counts as done. Can be repeated, for what it left.
     *
     * @param run the id
     * @param force whether objects are put back that were changed since
     * @param computers the names of those to undo, as the run has them; empty for all
     * @throws org.bartizan.api.BartizanException when there is no such run, or it has no such computer
     */
    UndoResult undo(String run, boolean force, Set<String> computers, Credentials credentials, Progress progress);

    /** What was done, the latest first. Reads the disk. */
    List<Run> runs();

    /**
     * Everything that a run changed. Reads the disk.
     *
     * @throws org.bartizan.api.BartizanException when there is no such run
     */
    RunDetails run(String id);

    /** The lists of keys and files that are in use: the organisation's, and wherever a level of it sets another one. */
    List<Profile> profiles();

    /** What users without rights can no longer do after an apply, as sentences. */
    List<String> tradeOffs();

    /** Whether who acts has acknowledged the trade-offs. */
    boolean tradeOffsSeen();

    /** Notes durably that who acts has seen the trade-offs. */
    void acknowledgeTradeOffs();

    /** Calls {@code changed} after a run has begun, ended or been undone, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);
}
