// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.bartizan.api.DataDirectory;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScanOptions;

/**
 * Measures policies: {@code make N} writes an organisation of N clients; {@code goals N} opens it in a fresh process and prints the figures that
 * have goals; {@code curve N} prints what each client costs. For releng/bench.
 */
public final class PolicyBench {

    private static final int ROUNDS = 7;
    private static final int EDITS = 101;

    private final Path data;
    private final int clients;

    private PolicyBench(Path data, int clients) {
        this.data = data;
        this.clients = clients;
    }

    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[2]);
        PolicyBench bench = new PolicyBench(Path.of(arguments[0]).resolve(arguments[2]), clients);
        switch (arguments[1]) {
            case "make" -> bench.make();
            case "goals" -> bench.goals();
            default -> bench.curve();
        }
    }

    private record Data(Path root) implements DataDirectory {

        @Override
        public Path of(String capability) {
            try {
                return Files.createDirectories(root.resolve(capability));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void make() {
        try (OpenFleet fleet = Fleets.open(new Data(data))) {
            fleet.create(PolicyFleet.of(clients), "Create", "bench", false);
        }
        System.err.println("  made " + clients + " clients");
    }

    private void goals() {
        long began = System.nanoTime();
        try (OpenFleet fleet = Fleets.open(new Data(data))) {
            fleet.exists();
            double load = seconds(began);
            double first = effective(fleet);
            double firstWhatIf = whatIf(fleet);
            double edit = median(EDITS, () -> edit(fleet));
            double alone = median(3, () -> alone(fleet));
            double all = median(ROUNDS, () -> effective(fleet));
            double whatIf = median(ROUNDS, () -> whatIf(fleet));
            System.gc();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
            System.err.printf(Locale.ROOT, "  warm: all effective policies %.3f s, what-if %.3f s%n", all, whatIf);
            String head = "policy: 100,000 clients in 500 groups with 1,000 overrides, heap of 512 MB: ";
            goal(head + "load, first in a fresh process", load, "s", 2);
            goal(head + "every setting of every client, first time", first, "s", 1);
            goal(head + "what-if of one locked setting for all, first time", firstWhatIf, "s", 1);
            goal(head + "durable edit, acknowledged, median of 101", edit * 1000, "ms", 20);
            goal(head + "heap in use afterwards", heap, "MB", 512);
            System.out.printf(Locale.ROOT,
                    "policy: every setting of every client, warm\t%.3f\ts\teach client by itself up the tree %.3f s\t%.1f\t1%n",
                    all, alone, alone / all);
        }
    }

    private void curve() {
        double load = median(5, this::load);
        try (OpenFleet fleet = Fleets.open(new Data(data))) {
            fleet.exists();
            for (int i = 0; i < Math.max(3, 1_000_000 / clients / 10); i++) {
                effective(fleet);
                whatIf(fleet);
            }
            point("effective policy of a client", median(ROUNDS, () -> effective(fleet)) / clients * 1e9, "ns");
            point("what-if of a client", median(ROUNDS, () -> whatIf(fleet)) / clients * 1e9, "ns");
            point("load of a client", load / clients * 1e6, "µs");
            point("durable edit", median(EDITS, () -> edit(fleet)) * 1000, "ms");
            System.gc();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            point("heap of a client", (double) (runtime.totalMemory() - runtime.freeMemory()) / clients, "bytes");
        }
    }

    private double load() {
        long began = System.nanoTime();
        try (OpenFleet fleet = Fleets.open(new Data(data))) {
            return checked(began, fleet.exists());
        }
    }

    private void point(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%d\t%s\t%.3f\t%s%n", clients, name, value, unit);
        System.err.printf(Locale.ROOT, "  %,d clients: %s %.3f %s%n", clients, name, value, unit);
    }

    private static void goal(String name, double value, String unit, double most) {
        System.out.printf(Locale.ROOT, "%s\t%.3f\t%s\tat most %.0f %s\t%.2f\t1%n", name, value, unit, most, unit, most / value);
    }

    /** Resolves every client and looks at every value of it. */
    private double effective(OpenFleet fleet) {
        long began = System.nanoTime();
        int hash = fleet.read(organization -> {
            Resolver resolver = new Resolver();
            int sum = 0;
            for (Client client : all(organization)) {
                EffectivePolicy policy = resolver.of(client);
                for (ResolvedSetting setting : policy.settings()) {
                    sum += setting.value() == null ? 0 : 1;
                }
            }
            return sum;
        });
        return checked(began, hash == clients * Setting.all().stream().filter(s -> s.defaultValue() != null).count());
    }

    /** The same as somebody would do it without sharing: each client and setting up the tree. */
    private double alone(OpenFleet fleet) {
        List<Setting> settings = Setting.all();
        long began = System.nanoTime();
        int hash = fleet.read(organization -> {
            int sum = 0;
            for (Client client : all(organization)) {
                for (Setting setting : settings) {
                    sum += value(client, setting) == null ? 0 : 1;
                }
            }
            return sum;
        });
        return checked(began, hash == clients * settings.stream().filter(s -> s.defaultValue() != null).count());
    }

    private static Object value(Client client, Setting setting) {
        Object value = null;
        for (PolicyHolder at = client; at != null; at = (PolicyHolder) at.eContainer()) {
            if (at.getPolicy() == null) {
                continue;
            }
            for (PolicySection section : at.getPolicy().getSections()) {
                if (section.eClass() == setting.section() && section.eIsSet(setting.feature())) {
                    boolean locked = section.getLocked().contains(setting.feature().getName());
                    value = locked || value == null ? section.eGet(setting.feature()) : value;
                }
            }
        }
        return value == null ? setting.feature().getDefaultValue() : value;
    }

    private double whatIf(OpenFleet fleet) {
        long began = System.nanoTime();
        Preview preview = fleet.preview("What if", organization -> {
            ScanOptions section = (ScanOptions) organization.getPolicy().getSections().getFirst();
            section.setThreads(3);
            section.getLocked().add("threads");
        });
        return checked(began, preview.computers() >= clients);
    }

    private int edits;

    private double edit(OpenFleet fleet) {
        int number = edits++;
        long began = System.nanoTime();
        fleet.execute("Edit", "bench", organization -> {
            Client client = organization.getServerGroups().getFirst().getClientGroups().getFirst().getClients().get(1 + number % 50);
            if (client.getPolicy() == null) {
                client.setPolicy(FleetFactory.eINSTANCE.createPolicy());
                client.getPolicy().getSections().add(FleetFactory.eINSTANCE.createScanOptions());
            }
            ((ScanOptions) client.getPolicy().getSections().getFirst()).setThreads(1 + number % 100);
        });
        return seconds(began);
    }

    private static List<Client> all(Organization organization) {
        List<Client> all = new ArrayList<>();
        organization.getServerGroups().forEach(group -> group.getClientGroups().forEach(child -> add(child, all)));
        return all;
    }

    private static void add(ClientGroup group, List<Client> all) {
        all.addAll(group.getClients());
        group.getGroups().forEach(child -> add(child, all));
    }

    private static double checked(long began, boolean right) {
        double took = seconds(began);
        if (!right) {
            throw new IllegalStateException("The result is wrong.");
        }
        return took;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private interface Timed {
        double run();
    }

    private static double median(int rounds, Timed work) {
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            took[i] = work.run();
        }
        Arrays.sort(took);
        return took[rounds / 2];
    }
}
