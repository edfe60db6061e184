// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

/** The object whose methods are commands. */
interface Target {

    /**
     * Its class, found without making it where that is possible, so that help starts nothing.
     *
     * @throws IllegalStateException when it has gone
     */
    Class<?> type();

    /** The object, or null when it has gone or cannot be made. */
    Object get();

    /** An object that is simply there. */
    static Target of(Object object) {
        return new Target() {
            @Override
            public Class<?> type() {
                return object.getClass();
            }

            @Override
            public Object get() {
                return object;
            }
        };
    }
}
