// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The services of another computer (MS-SCMR), over the pipe {@code svcctl}, as far as starting one needs it. */
package org.bartizan.msrpc.service;
