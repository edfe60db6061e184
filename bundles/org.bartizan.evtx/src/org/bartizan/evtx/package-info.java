// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Windows event logs in files ({@code .evtx}): {@link org.bartizan.evtx.EvtxReader} hands out their records, each a tree of elements with typed
 * values, as XML, and by the fields that every event has. The library knows nothing of Bartizan.
 *
 * <p>
 * A file is a header of 4 KB and chunks of 64 KB. Each chunk stands for itself: a header with two checksums, and records in binary XML (MS-EVEN6
 * 2.2.12), whose templates and names are kept once in the chunk and meant by their offsets.
 */
package org.bartizan.evtx;
