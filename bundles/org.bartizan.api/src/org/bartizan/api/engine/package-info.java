// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What antivirus engines can do. */
package org.bartizan.api.engine;
