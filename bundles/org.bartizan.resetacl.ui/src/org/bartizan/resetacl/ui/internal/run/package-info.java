// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** What was closed, and opening it again. */
package org.bartizan.resetacl.ui.internal.run;
