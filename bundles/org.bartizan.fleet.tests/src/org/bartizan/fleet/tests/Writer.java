// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;

/** The process that {@link KillTest} kills: changes an organisation again and again and says of each commit that it was acknowledged. */
final class Writer {

    static final int CLIENTS = 8;
    private static final String FILLING = "x".repeat(3000);

    private Writer() {
    }

    /** Waits for a byte on standard input, then writes to the data directory {@code args[0]} until it is killed. */
    public static void main(String[] args) throws IOException {
        System.in.read();
        OpenFleet fleet = Fleets.open(new Data(Path.of(args[0])));
        if (!fleet.exists()) {
            Organization acme = Acme.organization(CLIENTS);
            mark(acme, 1);
            acknowledge(fleet.create(acme, "T1", "writer", false));
        }
        for (long next = fleet.log(1).getFirst().number() + 1;; next++) {
            long number = next;
            acknowledge(fleet.execute("T" + number, "writer", o -> change(o, number)));
        }
    }

    private static void acknowledge(Commit commit) {
        System.out.println(commit.number());
        System.out.flush();
    }

    private static void change(Organization acme, long number) {
        mark(acme, number);
        var from = Acme.sales(acme).getClients().isEmpty() ? Acme.lab(acme) : Acme.sales(acme);
        (from == Acme.lab(acme) ? Acme.sales(acme) : Acme.lab(acme)).getClients().add(from.getClients().getFirst());
        var servers = Acme.east(acme).getServers();
        var gone = servers.getLast();
        var fresh = Acme.server("t" + number, gone.getSite());
        servers.add(fresh);
        Acme.lab(acme).getClients().forEach(c -> c.setServer(fresh));
        servers.remove(gone);
    }

    private static void mark(Organization acme, long number) {
        acme.setDescription(text(number));
        Acme.sales(acme).getClients().forEach(c -> c.setOperatingSystem("T" + number));
        Acme.lab(acme).getClients().forEach(c -> c.setOperatingSystem("T" + number));
    }

    private static String text(long number) {
        return "T" + number + " " + FILLING;
    }

    /** Whether everything is as commit {@code number} left it. */
    static boolean isWhole(Organization acme, long number) {
        String mark = "T" + number;
        return acme.getDescription().equals(text(number))
                && Acme.sales(acme).getClients().size() + Acme.lab(acme).getClients().size() == CLIENTS
                && Acme.sales(acme).getClients().stream().map(Client::getOperatingSystem).allMatch(mark::equals)
                && Acme.lab(acme).getClients().stream().map(Client::getOperatingSystem).allMatch(mark::equals)
                && Acme.east(acme).getServers().size() == 2
                && (number == 1 || Acme.east(acme).getServers().getLast().getId().equals("t" + number));
    }
}
