// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/**
 * An account or group.
 *
 * @param id the security identifier such as {@code S-1-1-0}, or for files {@code user:1000}, {@code group:100}, {@code other}
 * @param name what people call it, such as {@code Everyone}; the id when nobody knows a name
 * @param trusted whether it may keep its rights to change: Administrators, SYSTEM, TrustedInstaller, the owner templates; root for files
 */
public record Principal(String id, String name, boolean trusted) {
}
