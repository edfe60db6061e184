// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Remote procedure calls to computers with Windows, or Samba, over encrypted SMB: where everything begins.
 *
 * <p>
 * {@link org.bartizan.msrpc.SmbSession} is the connection and the login; {@link org.bartizan.msrpc.registry}, {@link org.bartizan.msrpc.eventlog}
 * and {@link org.bartizan.msrpc.service} are what can be done over it, each by the specification it follows; {@link org.bartizan.msrpc.descriptor}
 * are the values of Windows' access control. The library knows nothing of Bartizan. All that a computer answers is taken for hostile: lengths and
 * counts are checked before anything is reserved for them, and everything that goes wrong is an {@link org.bartizan.msrpc.RpcException} with a
 * reason to tell apart.
 */
package org.bartizan.msrpc;
