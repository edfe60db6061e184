// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Editing the organisation away from it: detached copies for editors, and files that were edited; both come back as transactions. */
package org.bartizan.fleet.edit;
