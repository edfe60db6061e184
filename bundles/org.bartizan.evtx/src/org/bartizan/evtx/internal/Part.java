// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** A part of binary XML as it stands in the file, before values are put in. */
sealed interface Part permits ElementPart, TextPart, Substitution, Instance {
    // What is done with parts is told apart where it is done.
}
