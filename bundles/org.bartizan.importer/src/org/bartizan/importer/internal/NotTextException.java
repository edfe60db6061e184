// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;

/** A file turned out not to be text; the message is a clause that says why. */
final class NotTextException extends IOException {

    private static final long serialVersionUID = 1L;

    NotTextException(String why) {
        super(why);
    }
}
