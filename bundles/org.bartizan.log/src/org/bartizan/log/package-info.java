// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Where the log of a Bartizan process goes. A fragment of slf4j's own bundle, so that slf4j finds it without a mediator that would have
 * to look into every class.
 */
package org.bartizan.log;
