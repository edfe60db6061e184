// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.edit.Merge;
import org.bartizan.fleet.internal.store.Snapshot;
import org.bartizan.model.Organization;

/** An organisation that was exported and edited, on its way back. */
final class EditedOrganization {

    private final Path file;
    private final Organization edited;
    private final Organization base;
    private final String state;
    private final boolean overwrite;
    private final List<Commit> latest;
    private boolean stale;

    /**
     * @param base what {@code file} was before it was edited; null when that is not given
     * @param overwrite whether what was changed since the export is undone
     */
    EditedOrganization(Fleet fleet, Path file, Path base, boolean overwrite) {
        if (base != null && overwrite) {
            throw new BartizanException("apply " + file.getFileName(), "--base keeps what others changed and --overwrite undoes it",
                    "Give one of them");
        }
        this.file = file;
        this.edited = fleet.load(file);
        this.base = base == null ? null : fleet.load(base);
        this.state = Snapshot.state(file);
        this.overwrite = overwrite;
        this.latest = fleet.log(1);
    }

    String label() {
        return "Apply " + file.getFileName();
    }

    /** Brings the edits in, whatever was changed meanwhile. */
    void show(Organization live) {
        if (base != null) {
            Merge.into(live, base, edited);
            return;
        }
        String before = state == null ? null : state(live);
        Merge.into(live, edited);
        // A file that says what is there already undoes nothing, however old it is.
        stale = state != null && !state.equals(before) && !state(live).equals(before);
    }

    /** Brings the edits in unless that would undo what somebody else did without anybody having said so. */
    void apply(Organization live) {
        show(live);
        if (stale && !overwrite) {
            throw new BartizanException("apply " + file.getFileName(), reason(), "See org:diff " + file.getFileName()
                    + "; then give what it was before it was edited with --base FILE to keep the other changes, or --overwrite to undo them");
        }
    }

    /** What is said of a file that is older than the organization; null when it is not. */
    String warning() {
        return stale && !overwrite ? "Careful, " + reason()
                + ": what was changed since would be undone. org:apply wants --base or --overwrite."
                : null;
    }

    private String reason() {
        String last = latest.isEmpty() ? "" : ", last by " + latest.getFirst().author() + " (" + latest.getFirst().label() + ")";
        return "the organization was changed after this file was exported" + last;
    }

    private static String state(Organization live) {
        try {
            return Snapshot.state(live);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
