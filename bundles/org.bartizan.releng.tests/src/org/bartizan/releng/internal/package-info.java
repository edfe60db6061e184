// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Checks over the files of the checkout: what every source, manifest and target entry of this repository promises. */
package org.bartizan.releng.internal;
