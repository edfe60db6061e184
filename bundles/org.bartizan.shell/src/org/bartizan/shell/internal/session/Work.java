// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.util.List;

/** Runs commands, or a script, for one client. */
public final class Work {

    private final ShellSession session;
    private final List<String> texts;
    private final String script;

    /** @param script the name of the one script; empty when they are commands */
    public Work(Interpreter interpreter, Client client, List<String> texts, String script) {
        this.session = interpreter.open(client);
        this.texts = texts;
        this.script = script.isEmpty() ? null : script;
    }

    /** Runs them until one fails and returns the exit status. */
    public int run() {
        try (session) {
            for (String text : texts) {
                if (!session.run(text, script)) {
                    return session.status();
                }
                if (session.exited()) {
                    break;
                }
            }
            return 0;
        }
    }

    /** What runs now is no longer wanted, and nothing that follows. */
    public void cancel() {
        session.leave();
    }
}
