// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

/** When a service starts (QUERY_SERVICE_CONFIGW, MS-SCMR 2.2.15), in the order of the protocol's numbers from 0 on. */
public enum StartType {
    /** With the kernel's loader; drivers alone. */
    BOOT,
    /** With the kernel; drivers alone. */
    SYSTEM,
    /** When the computer starts. */
    AUTOMATIC,
    /** When something asks for it. */
    MANUAL,
    /** Not at all. */
    DISABLED
}
