// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Connection-oriented DCE/RPC (C706 chapter 12, MS-RPCE 2.2.2) and the representation of its data (C706 chapter 14, NDR). */
package org.bartizan.msrpc.internal.rpc;
