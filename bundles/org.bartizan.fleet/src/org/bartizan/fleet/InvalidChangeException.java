// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

import java.util.List;

import org.bartizan.api.BartizanException;

/** A change was refused because the organisation would not be valid after it; nothing has changed. */
public class InvalidChangeException extends BartizanException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public InvalidChangeException(String label, List<Problem> problems) {
        super(clause(label), problems.getFirst().object() + ": " + trimmed(problems), "Nothing was changed");
        this.problems = List.copyOf(problems);
    }

    /** What would be wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** {@code Move 3 clients} as it stands in the middle of a sentence; {@code DNS names} stays as it is. */
    public static String clause(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String trimmed(List<Problem> problems) {
        String first = problems.getFirst().message().replaceFirst("\\.$", "");
        return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
    }
}
