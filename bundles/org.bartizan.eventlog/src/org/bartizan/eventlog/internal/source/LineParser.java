// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import org.bartizan.api.event.Reading;

/** Reads one line of a log, which is not blank. */
@FunctionalInterface
interface LineParser {

    /**
     * @param place the number of the line
     * @throws UnreadableException when it is no event
     */
    Reading.Good parse(long place, String line) throws UnreadableException;
}
