// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** Discovery UI: what only this bundle uses. */
package org.bartizan.discovery.ui.internal;
