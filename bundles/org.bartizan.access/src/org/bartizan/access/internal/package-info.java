// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** Access: what only this bundle uses. */
package org.bartizan.access.internal;
