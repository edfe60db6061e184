// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/** What stands between the tags of an element: a typed value or another element. */
public sealed interface Node permits Element, Value {
    // What they have in common is their place.
}
