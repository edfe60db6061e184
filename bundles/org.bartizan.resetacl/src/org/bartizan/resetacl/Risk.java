// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/** How bad an access list is; the later, the worse. */
public enum Risk {
    /** Only trusted principals may change the object. */
    SAFE("safe"),
    /** The same, but what is created below it later may be open, or its owner, who is not trusted, can give himself rights. Applying does not change that. */
    LATENT("latent"),
    /** Single accounts or groups may change it. */
    ACCOUNTS("some accounts"),
    /** All users may change it, or all that have logged in. */
    USERS("all users"),
    /** Everybody may change it. */
    EVERYBODY("everybody");

    private final String text;

    Risk(String text) {
        this.text = text;
    }

    /** For people: who may change the object. */
    public String text() {
        return text;
    }

    /** Whether applying would change something. */
    public boolean open() {
        return compareTo(LATENT) > 0;
    }
}
