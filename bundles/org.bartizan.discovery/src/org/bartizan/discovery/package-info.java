// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Finding computers: the discovery service and its inbox. */
package org.bartizan.discovery;
