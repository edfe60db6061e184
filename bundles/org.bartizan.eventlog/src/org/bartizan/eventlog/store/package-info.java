// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What a store of events promises: a bundle registers an {@link org.bartizan.eventlog.store.EventStoreProvider} as a service, and the event
 * log opens one store with it when it is first used. The same contract tests hold for every provider.
 */
package org.bartizan.eventlog.store;
