// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

/**
 * How an operation over computers ended for one of them. Failing for some computers is an ordinary result, not an exception.
 *
 * @param <T> what a success brings
 */
public sealed interface Outcome<T> {

    /** The computer by the name or address that the operation was given; never null. */
    String computer();

    /** It worked; {@code result} may be null where there is nothing to tell. */
    record Done<T>(String computer, T result) implements Outcome<T> {
    }

    /** It did not work; {@code reason} is a complete sentence that says why and what to do. */
    record Failed<T>(String computer, String reason) implements Outcome<T> {
    }
}
