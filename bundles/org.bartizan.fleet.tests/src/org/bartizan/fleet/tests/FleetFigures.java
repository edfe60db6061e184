// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Prints how long things take on the enterprise organisation, or on as many copies of its clients as the first argument says: one line a figure, with
 * the name, the value and the unit. For people; nothing is asserted.
 */
final class FleetFigures {

    private static final int EDITS = 300;

    private FleetFigures() {
    }

    /** Runs on a temporary directory. */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createTempDirectory("fleet");
        try {
            measure(new Data(directory), args.length == 0 ? 1 : Integer.parseInt(args[0]));
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void measure(Data data, int times) {
        Organization enterprise = Scenarios.create(Scenario.ENTERPRISE);
        for (int i = 1; i < times; i++) {
            multiply(enterprise, i);
        }
        List<String> clients = clients(enterprise);
        figure("clients", clients.size(), "");
        try (OpenFleet fleet = Fleets.open(data)) {
            fleet.exists();
            timed("create", () -> fleet.create(enterprise, "Create", "bench", false));
            edits(fleet, clients);
            timed("validate", fleet::validate);
            timed("delete a server group", () -> fleet.execute("Delete", "bench", o -> o.getServerGroups().removeFirst()));
            timed("undo it", () -> fleet.undo("bench"));
            timed("move 1000 clients", () -> fleet.execute("Move", "bench", FleetFigures::moveThousand));
            timed("close with a snapshot", fleet::close);
        }
        for (int i = 0; i < 3; i++) {
            try (OpenFleet fleet = timed("open", () -> opened(data))) {
                figure("clients", fleet.<Integer>read(o -> clients(o).size()), "");
            }
        }
        System.gc();
        try (OpenFleet fleet = opened(data)) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            figure("heap", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB");
            figure("still there", fleet.exists() ? 1 : 0, "");
        }
        data.files(".*").forEach(f -> figure(f.getFileName().toString(), f.toFile().length() / 1e6, "MB"));
    }

    private static void edits(OpenFleet fleet, List<String> clients) {
        double[] took = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            int number = i;
            long start = System.nanoTime();
            fleet.execute("Rename", "bench", o -> rename(o, number));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        figure("durable edit, median", took[EDITS / 2], "ms");
        figure("durable edit, 95 %", took[EDITS * 95 / 100], "ms");
        figure("durable edit, slowest", took[EDITS - 1], "ms");
    }

    private static void rename(Organization o, int number) {
        var groups = o.getServerGroups().get(number % o.getServerGroups().size()).getClientGroups();
        if (groups.isEmpty() || groups.getFirst().getClients().isEmpty()) {
            o.setDescription("Edit " + number);
        } else {
            groups.getFirst().getClients().getFirst().setName("RENAMED-" + number);
        }
    }

    private static void moveThousand(Organization o) {
        ClientGroup target = FleetFactory.eINSTANCE.createClientGroup();
        target.setName("Moved");
        o.getServerGroups().getFirst().getClientGroups().add(target);
        List<Client> moved = clientsIn(o).subList(0, 1000);
        for (int i = 0; i < moved.size(); i++) {
            moved.get(i).setName("MOVED-" + i);
            target.getClients().add(moved.get(i));
        }
    }

    private static List<Client> clientsIn(EObject root) {
        return Stream.iterate(root.eAllContents(), i -> i.hasNext(), i -> i).map(i -> i.next()).filter(Client.class::isInstance)
                .map(Client.class::cast).toList();
    }

    private static List<String> clients(Organization o) {
        return clientsIn(o).stream().map(Client::getId).toList();
    }

    private static void multiply(Organization o, int number) {
        for (Client client : clientsIn(o).stream().filter(c -> !c.getId().startsWith("copy")).toList()) {
            Client copy = EcoreUtil.copy(client);
            copy.setId("copy" + number + "." + client.getId());
            copy.setName(client.getName() + "-" + number);
            copy.setPolicy(null);
            copy.getScheduledScans().clear();
            @SuppressWarnings("unchecked") List<EObject> beside = (List<EObject>) client.eContainer().eGet(client.eContainmentFeature());
            beside.add(copy);
        }
    }

    private static OpenFleet opened(Data data) {
        OpenFleet fleet = Fleets.open(data);
        fleet.exists();
        return fleet;
    }

    private interface Work<R> {
        R run();
    }

    private static <R> R timed(String what, Work<R> work) {
        long start = System.nanoTime();
        R result = work.run();
        figure(what, (System.nanoTime() - start) / 1e6, "ms");
        return result;
    }

    private static void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return null;
        });
    }

    private static void figure(String name, double value, String unit) {
        System.out.printf("%s\t%.1f\t%s%n", name, value, unit);
    }
}
