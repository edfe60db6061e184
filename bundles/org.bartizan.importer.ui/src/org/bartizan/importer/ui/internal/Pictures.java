// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import org.bartizan.importer.Preview;
import org.bartizan.ui.Icons;
import org.eclipse.swt.graphics.Image;

/** The images of this bundle: each kind of pair has a shape and a colour of its own. Used on the UI thread. */
final class Pictures {

    static final String IMPORT = "icons/import.svg";
    static final String PAIR = "icons/pair.svg";
    static final String COMMENTED = "icons/commented.svg";
    static final String REJECTED = "icons/rejected.svg";
    static final String KEPT = "icons/kept.svg";
    static final String SHARED = "icons/shared.svg";

    private Pictures() {
    }

    static Image of(String path) {
        return Icons.image(Pictures.class, path);
    }

    static Image of(Preview.Kind kind) {
        return of(switch (kind) {
            case PAIR -> PAIR;
            case COMMENTED -> COMMENTED;
            case REJECTED -> REJECTED;
        });
    }
}
