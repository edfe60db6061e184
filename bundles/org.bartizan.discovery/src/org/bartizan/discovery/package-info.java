// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Finding computers: the discovery service and its inbox.
 *
 * <p>
 * Computers are asked by a protocol of our own over UDP: a ping names an application, carries a nonce and is padded; a pong brings the
 * nonce back with the payload of that application and is never longer than its ping. PROTOCOL.md in this bundle has every byte of it.
 */
package org.bartizan.discovery;
