// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Real Samba servers for the tests of any bundle: import this package and start as many as are needed. */
package org.bartizan.samba;
