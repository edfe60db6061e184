// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What SMB (MS-SMB2) needs besides smbj: a transport that fails at once, answers checked before they are read, and pipes. */
package org.bartizan.msrpc.internal.smb;
