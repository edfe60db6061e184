// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** The Access view: who may change what on which computers. */
package org.bartizan.resetacl.ui.internal.audit;
