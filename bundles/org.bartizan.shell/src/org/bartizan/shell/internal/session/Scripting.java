// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import org.apache.felix.gogo.jline.Procedural;
import org.apache.felix.gogo.runtime.CommandProxy;
import org.bartizan.shell.internal.command.Processor;

/** The words of Gogo that scripts are made of: loops and conditions, as the library brings them. */
final class Scripting {

    private static final String[] WORDS = {"each", "if", "not", "throw", "try", "until", "while", "break", "continue"};

    private Scripting() {
    }

    static void addTo(Processor processor) {
        Procedural procedural = new Procedural();
        for (String word : WORDS) {
            processor.addCommand("gogo", new CommandProxy(procedural, word), word);
        }
    }
}
