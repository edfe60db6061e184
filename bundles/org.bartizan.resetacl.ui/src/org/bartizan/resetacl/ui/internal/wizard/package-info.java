// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** Closing access step by step: audit, preview, apply, result. */
package org.bartizan.resetacl.ui.internal.wizard;
