// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.internal.model.Edits;

/**
 * A commit as it stands in the journal.
 *
 * @param commit what people see
 * @param creates whether it begins a new organisation, whose content lies in a snapshot
 * @param edits what was done, exactly; null when only the commit was read
 */
public record Entry(Commit commit, boolean creates, Edits edits) {
}
