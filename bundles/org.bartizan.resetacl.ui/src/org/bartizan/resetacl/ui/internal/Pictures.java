// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.Run;
import org.bartizan.ui.Icons;
import org.eclipse.swt.graphics.Image;

/** The images of this bundle: each risk and each state has a shape and a colour of its own. Used on the UI thread. */
public final class Pictures {

    private Pictures() {
    }

    /** The image of that name, such as {@code computer}. */
    public static Image of(String name) {
        return Icons.image(Pictures.class, path(name));
    }

    /** Where the image of that name is in the bundle. */
    public static String path(String name) {
        return "icons/" + name + ".svg";
    }

    /** How bad something is. */
    public static Image of(Risk risk) {
        return of(switch (risk) {
            case SAFE -> "safe";
            case LATENT -> "latent";
            case ACCOUNTS -> "accounts";
            case USERS -> "users";
            case EVERYBODY -> "everybody";
        });
    }

    /** What an entry does; a risky one looks like what it risks. */
    public static Image of(AccessEntry entry) {
        return of(entry.risky() ? "everybody" : switch (entry.kind()) {
            case ALLOW -> "allow";
            case DENY -> "deny";
            case OTHER -> "other";
        });
    }

    /** How a run stands. */
    public static Image of(Run.State state) {
        return of(switch (state) {
            case RUNNING -> "running";
            case DONE -> "safe";
            case CANCELLED, INTERRUPTED -> "interrupted";
            case PARTLY_UNDONE -> "undo";
            case UNDONE -> "undone";
        });
    }
}
