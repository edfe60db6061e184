// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.command;

import java.util.Optional;

import org.bartizan.api.BartizanException;

/**
 * Asks the person at the shell before something is lost. A command that cannot be undone asks, unless its option {@code --yes} was
 * given:
 *
 * <pre>{@code
 * if (!yes) {
 *     Ask.confirm(session.get(Ask.SESSION_KEY), "clear the address cache", "Remove all 12 entries of the address cache?");
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Ask {

    /** The key under which a shell session offers this, absent when there is nobody to ask. */
    String SESSION_KEY = ".ask";

    /**
     * Asks and waits for the answer.
     *
     * @param question what yes or no answers, naming what will be lost
     * @return whether the person agreed; empty when nobody can be asked
     */
    Optional<Boolean> yes(String question);

    /**
     * Asks for something that nobody may see, such as a password: what is typed is neither shown nor remembered.
     *
     * @param question what is asked for, such as {@code Password for anna:}
     * @return what was typed, to be overwritten by the caller when it is done; empty when nobody can be asked
     */
    default Optional<char[]> secret(String question) {
        return Optional.empty();
    }

    /**
     * Asks for a line of text.
     *
     * @return what was typed; empty when nobody can be asked
     */
    default Optional<String> text(String question) {
        return Optional.empty();
    }

    /**
     * Returns when the person agreed.
     *
     * @param sessionValue the value of the session variable {@link #SESSION_KEY}, may be null
     * @param tried what will be done, so that it completes "Cannot …"
     * @param question what yes or no answers, naming what will be lost
     * @throws BartizanException when the person did not agree or nobody can be asked
     */
    static void confirm(Object sessionValue, String tried, String question) {
        Optional<Boolean> answer = sessionValue instanceof Ask ask ? ask.yes(question) : Optional.empty();
        if (answer.isEmpty()) {
            throw new BartizanException(tried, "it has to be confirmed and there is no terminal to ask on", "Add --yes to confirm it");
        }
        if (!answer.get()) {
            throw new BartizanException(tried, "it was not confirmed", "");
        }
    }
}
