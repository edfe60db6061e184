// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Importing pairs of computer names and addresses from text files into the address cache: the service, what it is asked and what it
 * answers.
 */
package org.bartizan.importer;
