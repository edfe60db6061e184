// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** The account that logs in at other computers: asked for once, kept in memory, and in secure storage only if wanted. */
package org.bartizan.resetacl.ui.internal.login;
