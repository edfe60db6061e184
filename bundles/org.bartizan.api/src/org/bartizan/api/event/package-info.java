// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Events of the fleet: what an event is, which numbers events have, and how a bundle brings events in from files ({@link
 * org.bartizan.api.event.EventSource}) or as they happen ({@link org.bartizan.api.event.EventSink}).
 */
package org.bartizan.api.event;
