// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Editing the organisation away from it. {@link org.bartizan.fleet.edit.WorkingCopy} is for an editor of one object,
 * {@link org.bartizan.fleet.edit.Merge} for a whole organisation, as in a file. Both come back within a transaction or a preview, touch only what
 * differs, and refuse to undo what somebody else did meanwhile.
 */
package org.bartizan.fleet.edit;
