// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Runs of discovery: where they look, where what they find goes, and how they repeat. */
package org.bartizan.discovery.internal.run;
