// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The registry of another computer (MS-RRP), over the pipe {@code winreg}: keys, values and who may do what with a key. Real computers may have the
 * service behind it stopped or disabled; {@link org.bartizan.msrpc.service} can start it.
 */
package org.bartizan.msrpc.registry;
