// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

/** A fleet that its opener has to close. */
public interface OpenFleet extends Fleet, AutoCloseable {

    /** Waits for what is being done, writes a snapshot if need be and closes the files; every later call is refused. Closing twice is fine. */
    @Override
    void close();
}
