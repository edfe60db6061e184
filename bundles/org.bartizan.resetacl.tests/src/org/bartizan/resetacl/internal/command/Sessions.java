// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.felix.service.command.CommandSession;
import org.bartizan.api.command.Ask;

/** Shell sessions for tests. */
final class Sessions {

    private Sessions() {
    }

    /** Somebody who answers, and what was asked. */
    static final class Person implements Ask {
        final List<String> asked = new ArrayList<>();
        boolean agrees;
        char[] password = "from the person".toCharArray();

        @Override
        public Optional<Boolean> yes(String question) {
            asked.add(question);
            return Optional.of(agrees);
        }

        @Override
        public Optional<char[]> secret(String question) {
            asked.add(question);
            return Optional.of(password.clone());
        }

        @Override
        public Optional<String> text(String question) {
            asked.add(question);
            return Optional.of("HQ\\asked");
        }
    }

    /** A session in a directory with something to read. @param person null for nobody */
    static CommandSession of(Path directory, Ask person, String input) {
        ByteArrayInputStream keyboard = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return (CommandSession) Proxy.newProxyInstance(CommandSession.class.getClassLoader(), new Class<?>[] {CommandSession.class}, (proxy,
                method, arguments) -> switch (method.getName()) {
                    case "get" -> arguments[0].equals(Ask.SESSION_KEY) ? person : null;
                    case "currentDir" -> directory;
                    case "getKeyboard" -> keyboard;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
