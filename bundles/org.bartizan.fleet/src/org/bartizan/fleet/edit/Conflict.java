// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.edit;

/**
 * Something that two people changed differently at the same time.
 *
 * @param objectId the id of the object
 * @param object its path by names
 * @param feature the name of the feature in the metamodel; empty when it is the object as a whole
 * @param message what both did, as a clause such as {@code “name” is Lab meanwhile, and Labs here}
 */
public record Conflict(String objectId, String object, String feature, String message) {
}
