// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.LoggerFactory;

/** The system's name service, which may take its time: it is asked on a thread of its own and given up on. */
final class NameService {

    private static final int PATIENCE_SECONDS = 3;

    private NameService() {
    }

    /** The addresses of a computer; none when the name service does not know it or does not answer in time. */
    static List<InetAddress> addresses(String name) {
        CompletableFuture<List<InetAddress>> asked = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("name service").start(() -> asked.complete(lookUp(name)));
        return asked.completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static List<InetAddress> lookUp(String name) {
        try {
            return List.of(InetAddress.getAllByName(name));
        } catch (UnknownHostException e) {
            LoggerFactory.getLogger(NameService.class).debug("The name service does not know {}.", name, e);
            return List.of();
        }
    }
}
