// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.List;

/**
 * Everything that a transaction did, exact enough to do it again and to take it back.
 *
 * @param births objects that were not there before, as they came
 * @param deaths objects that are not there any more, as they went
 * @param steps what was done, in this order
 */
public record Edits(List<Tree> births, List<Tree> deaths, List<Step> steps) {
}
