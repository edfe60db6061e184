// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

/**
 * How a sweep ended.
 *
 * @param asked how many addresses were asked, however often
 * @param failed how many pings the system did not send
 * @param failure why it did not send the last of these, or null
 * @param cancelled whether it was cancelled
 */
public record Swept(long asked, long failed, String failure, boolean cancelled) {
}
