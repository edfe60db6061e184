// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Going through a tree of objects that are open only as long as they are needed. */
package org.bartizan.resetacl.internal.walk;
