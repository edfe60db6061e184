// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What was done, on disk before it is done. */
package org.bartizan.resetacl.internal.record;
