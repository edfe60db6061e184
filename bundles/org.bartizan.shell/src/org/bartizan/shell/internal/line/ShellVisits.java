// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.bartizan.shell.internal.attach.Request;
import org.bartizan.shell.internal.attach.Visit;
import org.bartizan.shell.internal.attach.Visits;
import org.bartizan.shell.internal.session.Client;
import org.bartizan.shell.internal.session.Interpreter;
import org.bartizan.shell.internal.session.Work;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.ExternalTerminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves attached shells with the interpreter of this process. */
public final class ShellVisits implements Visits {

    private static final Logger LOG = LoggerFactory.getLogger(ShellVisits.class);

    private final Interpreter interpreter;
    private final Path history;

    /** @param history the file that keeps what was typed */
    public ShellVisits(Interpreter interpreter, Path history) {
        this.interpreter = interpreter;
        this.history = history;
    }

    @Override
    public Visit open(Request request, Client client) {
        return request.interactive() ? new Typing(request, client) : new Running(new Work(interpreter, client, request.texts(),
                request.script()));
    }

    private record Running(Work work) implements Visit {

        @Override
        public int run() {
            return work.run();
        }

        @Override
        public void cancel() {
            work.cancel();
        }

        @Override
        public void leave() {
            work.cancel();
        }

        @Override
        public void resize(int width, int height) {
            // Its tables have the width that the terminal had in the beginning.
        }
    }

    private final class Typing implements Visit {

        private final Request request;
        private final Client client;
        private volatile ExternalTerminal terminal;
        private volatile LineLoop loop;

        Typing(Request request, Client client) {
            this.request = request;
            this.client = client;
        }

        @Override
        public int run() {
            try (ExternalTerminal far = new ExternalTerminal("bartizan", type(), client.in(), client.out(), StandardCharsets.UTF_8)) {
                far.setSize(new Size(request.width(), request.height()));
                terminal = far;
                loop = new LineLoop(interpreter, far, client, history);
                loop.run();
                return 0;
            } catch (IOException e) {
                LOG.error("Serving the terminal of an attached shell failed", e);
                return 1;
            }
        }

        private String type() {
            return request.terminal().matches("[A-Za-z0-9][A-Za-z0-9+._-]{0,40}") ? request.terminal() : "dumb";
        }

        @Override
        public void cancel() {
            if (loop != null) {
                loop.cancel();
            }
        }

        @Override
        public void leave() {
            if (loop != null) {
                loop.leave();
            }
        }

        @Override
        public void resize(int width, int height) {
            if (terminal != null && width > 0 && height > 0) {
                terminal.setSize(new Size(width, height));
                terminal.raise(Signal.WINCH);
            }
        }
    }
}
