// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What every part of Bartizan says to the others: failures a person can act on, outcomes per computer, progress, and the data
 * directory of the running process.
 */
package org.bartizan.api;
