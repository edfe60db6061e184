// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

/** What a service does at the moment (SERVICE_STATUS, MS-SCMR 2.2.47), in the order of the protocol's numbers from 1 on. */
public enum ServiceState {
    STOPPED, STARTING, STOPPING, RUNNING, RESUMING, PAUSING, PAUSED
}
