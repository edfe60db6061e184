// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

/** By which field to sort. */
public record Order(Field field, boolean descending) {
}
