// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.msrpc.Endpoint;
import org.bartizan.msrpc.Login;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.SecurityInformation;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.registry.View;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.registry.RegistryProvider;
import org.bartizan.resetacl.internal.run.ResetAclService;

/**
 * Audits and closes 2,000 keys on one server and 200 on each of eight, against a script of python3-samba that does the same over the same pipe. The
 * arguments are the directories of nine servers, the first of which gets the 2,000 keys. Prints the figures for releng/bench.
 */
public final class ResetAclBench {

    private static final String KEY = "SOFTWARE\\Bench";
    private static final int MANY = 2_000;
    private static final int FEW = 200;
    private static final int WIDTH = 50;
    private static final int ROUNDS = 7;

    private static final byte[] OPEN = SecurityDescriptor.builder().owner(WellKnown.ADMINISTRATORS.sid()).group(WellKnown.SYSTEM.sid())
            .dacl(
                    Acl.of(allow(WellKnown.EVERYONE), allow(WellKnown.ADMINISTRATORS), allow(WellKnown.SYSTEM))).build().toBytes();

    private ResetAclBench() {
    }

    private static Ace allow(WellKnown principal) {
        return Ace.allow(Ace.CONTAINER_INHERIT, AccessMask.KEY_ALL_ACCESS, principal.sid());
    }

    /** A server with a tree of keys. */
    private record Server(String host, int port, String password, int keys) {

        static Server of(Path directory, int keys) throws IOException {
            String[] endpoint = Files.readString(directory.resolve("endpoint")).strip().split(" ");
            return new Server(endpoint[0], Integer.parseInt(endpoint[1]), Files.readString(directory.resolve("password")), keys);
        }

        Target target() {
            return new Target.Named(host + ":" + port);
        }

        /** Makes the keys, or opens them again. */
        void open() throws Exception {
            try (Login login = Login.ntlm("", "Administrator", password.toCharArray());
                    SmbSession session = SmbSession.connect(Endpoint.of(host, port), login);
                    RemoteRegistry registry = RemoteRegistry.open(session);
                    RegistryKey root = registry.create("HKLM\\" + KEY, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                root.setSecurity(OPEN, SecurityInformation.DACL);
                RegistryKey parent = root;
                for (int i = 0; i < keys - 1; i++) {
                    boolean group = i % WIDTH == 0;
                    RegistryKey key = (group ? root : parent).create("Key" + i, AccessMask.MAXIMUM_ALLOWED);
                    key.setSecurity(OPEN, SecurityInformation.DACL);
                    parent = group ? key : parent;
                    if (!group) {
                        key.close();
                    }
                }
            }
        }
    }

    /** Somebody who audits or closes, and how fast. */
    private interface Peer {
        double perSecond(boolean apply, List<Server> servers) throws Exception;
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

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        List<Server> all = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            all.add(Server.of(Path.of(arguments[i]), i == 2 ? MANY : FEW));
        }
        List<Server> one = all.subList(0, 1);
        List<Server> eight = all.subList(1, all.size());
        for (Server server : all) {
            server.open();
        }
        ResetAclService service = new ResetAclService(new Data(work), Guard.OPEN, null, null, List.of(new RegistryProvider()));
        service.acknowledgeTradeOffs();
        Peer ours = (apply, servers) -> ours(service, apply, servers);
        Peer python = (apply, servers) -> python(arguments[1], apply, servers.getFirst());
        double[] figures = measure(ours, python, one, eight);
        service.close();
        print("resetacl: applies/s, 2,000 keys on one server", figures[0], "python3-samba", figures[1], "3");
        print("resetacl: applies/s, 2,000 keys on one server, at least", figures[0], "a limit", 200, "1");
        print("resetacl: audits/s, 2,000 keys on one server", figures[2], "python3-samba", figures[3], "3");
        print("resetacl: applies/s, 200 keys on each of eight servers", figures[4], "one server", figures[0], "1.5");
        print("resetacl: audits/s, 200 keys on each of eight servers", figures[5], "one server", figures[2], "-");
    }

    private static void print(String figure, double value, String peer, double theirs, String goal) {
        System.out.printf(Locale.ROOT, "%s\t%.0f\t1/s\t%s: %.0f\t%.2f\t%s%n", figure, value, peer, theirs, value / theirs, goal);
    }

    /** Medians, the peers in turn so that whatever else the machine does hits all of them. */
    private static double[] measure(Peer ours, Peer python, List<Server> one, List<Server> eight) throws Exception {
        double[][] seen = new double[6][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            open(one);
            seen[2][round] = ours.perSecond(false, one);
            seen[0][round] = ours.perSecond(true, one);
            open(one);
            seen[3][round] = python.perSecond(false, one);
            seen[1][round] = python.perSecond(true, one);
            open(eight);
            seen[5][round] = ours.perSecond(false, eight);
            seen[4][round] = ours.perSecond(true, eight);
            System.err.printf(Locale.ROOT, "round %d: apply %.0f, python %.0f; audit %.0f, python %.0f; eight: apply %.0f, audit %.0f%n",
                    round,
                    seen[0][round], seen[1][round], seen[2][round], seen[3][round], seen[4][round], seen[5][round]);
        }
        return Arrays.stream(seen).mapToDouble(values -> Arrays.stream(values).sorted().toArray()[ROUNDS / 2]).toArray();
    }

    private static void open(List<Server> servers) throws Exception {
        for (Server server : servers) {
            server.open();
        }
    }

    private static double ours(ResetAclService service, boolean apply, List<Server> servers) {
        Request request = Request.of(servers.stream().map(Server::target).toList()).keys(List.of("HKLM\\" + KEY));
        int keys = servers.stream().mapToInt(Server::keys).sum();
        try (Credentials credentials = Credentials.of("Administrator", servers.getFirst().password.toCharArray())) {
            long began = System.nanoTime();
            List<? extends ComputerResult<?>> results = apply ? service.apply(request, false, credentials, Progress.NONE).computers()
                    : service.audit(request, credentials, Progress.NONE).computers();
            double seconds = (System.nanoTime() - began) / 1e9;
            check(results.stream().mapToInt(result -> result.objects().size()).sum() == keys, results);
            return keys / seconds;
        }
    }

    private static double python(String script, boolean apply, Server server) throws Exception {
        Process process = new ProcessBuilder("/usr/bin/python3", script, server.host, Integer.toString(server.port), "Administrator", KEY,
                apply ? "apply" : "audit").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().write((server.password + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        check(process.waitFor() == 0 && said[0].equals(Integer.toString(server.keys)) && said[1].equals(said[0]), Arrays.toString(said));
        return server.keys / Double.parseDouble(said[2]);
    }

    private static void check(boolean right, Object said) {
        if (!right) {
            String text = String.valueOf(said);
            throw new IllegalStateException("not all keys were dealt with: " + text.substring(0, Math.min(text.length(), 2_000)));
        }
    }
}
