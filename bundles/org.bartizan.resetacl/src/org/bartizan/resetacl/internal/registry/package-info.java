// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Registry keys of other computers, over the remote registry service. */
package org.bartizan.resetacl.internal.registry;
