// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {

    @TempDir
    Path directory;

    @Test
    void readsThoseThatAnsweredTheSystem() throws IOException {
        Path table = Files.writeString(directory.resolve("arp"), """
                IP address       HW type     Flags       HW address            Mask     Device
                192.0.2.1        0x1         0x2         02:00:00:00:00:01     *        eth0
                192.0.2.9        0x1         0x0         00:00:00:00:00:00     *        eth0
                nonsense
                not.an.address   0x1         0x2         02:00:00:00:00:02     *        eth0
                192.0.2.7        0x1         0x6         02:00:00:00:00:03     *        eth0
                """);
        assertEquals(List.of(Puppet.ip("192.0.2.1"), Puppet.ip("192.0.2.7")), Neighbours.read(table));
    }

    @Test
    void knowsNobodyWhereThereIsNoTable() {
        assertEquals(List.of(), Neighbours.read(directory.resolve("missing")));
    }
}
