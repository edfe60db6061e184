// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

/** The computers that the system met on its own networks, as far as it tells: Linux does, in a table of hardware addresses. */
public final class Neighbours {

    private static final Path TABLE = Path.of("/proc/net/arp");
    private static final int MOST = 65_536;

    private Neighbours() {
    }

    /** Their addresses; empty where the system does not tell. */
    public static List<InetAddress> ofThisComputer() {
        return Files.isReadable(TABLE) ? read(TABLE) : List.of();
    }

    /** Those of a table as Linux shows it: a line of titles, then lines that begin with an address and have the flags in third place. */
    static List<InetAddress> read(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1).limit(MOST).map(Neighbours::address).filter(Objects::nonNull).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            LoggerFactory.getLogger(Neighbours.class).warn("Cannot read the neighbours of this computer in {}.", table, e);
            return List.of();
        }
    }

    private static InetAddress address(String line) {
        String[] words = line.strip().split("\\s+");
        // flags of zero: the system asked for this address and got no answer
        if (words.length < 3 || Arrays.asList("0x0", "0").contains(words[2])) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(words[0]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
