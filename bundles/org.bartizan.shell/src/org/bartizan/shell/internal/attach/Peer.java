// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import jdk.net.ExtendedSocketOptions;

/** Lets in only processes of the user who owns the socket, and the system's administrator, whom no file permission stops either. */
final class Peer {

    private final String owner;

    Peer(Path socket) throws IOException {
        owner = Files.getOwner(socket).getName();
    }

    boolean allowed(SocketChannel channel) throws IOException {
        if (!channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
            return true;
        }
        String user = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
        return user.equals(owner) || user.equals("root");
    }
}
