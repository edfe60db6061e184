// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Finding the targets, working on many computers at once, and undoing it. */
package org.bartizan.resetacl.internal.run;
