// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import org.bartizan.api.BartizanException;

/** Something was refused because who asked for it lacks a right; nothing has changed. The message says which right, where and who has it. */
public class NotPermittedException extends BartizanException {

    private static final long serialVersionUID = 1L;

    private final transient Need need;

    /** As {@link BartizanException#BartizanException(String, String, String)}, with the first right that is missing; null when nobody is logged in. */
    public NotPermittedException(String tried, String why, String next, Need need) {
        super(tried, why, next);
        this.need = need;
    }

    /** The first right that is missing; null when nobody is logged in. */
    public Need need() {
        return need;
    }
}
