// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

/**
 * Something in the organisation that is not valid.
 *
 * @param objectId the id of the object
 * @param object the path of the object by names
 * @param feature the name of the feature, or empty when it is the object itself
 * @param message what is wrong and what would be right, as a sentence
 */
public record Problem(String objectId, String object, String feature, String message) {
}
