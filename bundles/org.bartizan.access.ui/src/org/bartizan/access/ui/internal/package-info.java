// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** Logging in and users in the workbench: what only this bundle uses. */
package org.bartizan.access.ui.internal;
