// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import java.time.Instant;

import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.provider.Machine;

/** One record in the journal of a run. Arrays are not to be changed. */
public sealed interface Note {

    /** The run begins; always the first one. */
    record Begin(Instant at, String author, String account) implements Note {
    }

    /**
     * Something will be changed on a computer.
     *
     * @param number counts the computers of the run from 0
     * @param kind what the provider is called
     */
    record On(int number, String kind, Machine machine) implements Note {
    }

    /**
     * An object will be changed.
     *
     * @param number counts the objects of the run from 0
     * @param computer the number of the computer
     * @param before its access list now
     * @param after the one that it will get
     */
    record Plan(int number, int computer, String path, byte[] before, byte[] after) implements Note {
    }

    /** An object was changed, or could not be. */
    record Result(int number, boolean changed) implements Note {
    }

    /**
     * An object is as it was before the run.
     *
     * @param replaced what was there, when that was neither what the run left nor what was there before it; null otherwise
     */
    record Undone(int number, Instant at, String author, UndoneObject.Result result, byte[] replaced) implements Note {
    }

    /** The run has ended by itself. */
    record End(Instant at, boolean cancelled) implements Note {
    }
}
