// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Organizations of four sizes to try things on: deterministic, detached models that belong to whoever asked for them. */
package org.bartizan.fleet.scenario;
