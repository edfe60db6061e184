// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.capability;

import java.nio.file.Path;
import java.util.List;

/**
 * Starts, stops, installs and updates capabilities while the process runs. What was done outlives the process: it is applied again at
 * the next start on the same data directory. Every method may take seconds, so none is called on the UI thread. A refused or failed
 * operation is a {@link org.bartizan.api.BartizanException} and leaves the capability as it was.
 */
public interface Capabilities {

    /** All capabilities, by symbolic name. */
    List<Capability> list();

    /** Starts a stopped capability; nothing happens when it is started already. */
    Capability start(String symbolicName);

    /** Stops a capability: its commands, views and services go away. */
    Capability stop(String symbolicName);

    /** Installs and starts a capability from a jar, which is copied into the data directory. */
    Capability install(Path jar);

    /** Replaces a capability with another version of it from a jar, and starts it if it was started. */
    Capability update(String symbolicName, Path jar);

    /** Removes a capability that an administrator installed; an updated one goes back to what was shipped. */
    void uninstall(String symbolicName);

    /** Calls {@code changed} after every change, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);
}
