// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** How Reset ACL does it. */
package org.bartizan.resetacl.internal;
