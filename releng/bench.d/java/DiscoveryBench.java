// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.bartizan.api.Progress;
import org.bartizan.api.discovery.PingApplication;
import org.bartizan.discovery.internal.sweep.Finder;
import org.bartizan.discovery.internal.sweep.Link;
import org.bartizan.discovery.internal.sweep.Pace;
import org.bartizan.discovery.internal.sweep.Swept;
import org.bartizan.discovery.internal.wire.Identity;
import org.bartizan.discovery.internal.wire.Responder;

/**
 * Sweeps 127.1.0.0/16 for 500 responders in another process, against nmap on a /20 of it and against a bare loop of sends to the same
 * addresses. Prints the figures for releng/bench.
 */
public final class DiscoveryBench {

    private static final int PORT = 38293;
    private static final int RESPONDERS = 500;
    private static final int ADDRESSES = 65_536;
    private static final String NETWORK = "127.1.0.0/16";
    private static final String NMAP_NETWORK = "127.1.16.0/20";
    private static final int NMAP_ADDRESSES = 4_096;
    private static final int RUNS = 7;

    private DiscoveryBench() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("respond")) {
            respond();
        } else {
            measure();
        }
    }

    private static List<InetSocketAddress> spread() {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (int i = 0; i < RESPONDERS; i++) {
            // none of them ends with 0 or 255, where a system may see a network instead of a computer
            int at = i * 129 + 17;
            addresses.add(new InetSocketAddress("127.1." + at / 254 + "." + (1 + at % 254), PORT));
        }
        return addresses;
    }

    // answers until its standard input ends, which it does when the other process is gone
    private static void respond() throws IOException {
        byte[] payload = new Identity("bench", "agent", "Bartizan", "0").encode();
        PingApplication application = new PingApplication() {
            @Override
            public int id() {
                return BARTIZAN;
            }

            @Override
            public byte[] pong() {
                return payload;
            }
        };
        try (Responder responder = new Responder(spread(), id -> id == PingApplication.BARTIZAN ? application : null)) {
            System.out.println("answering on " + responder.addresses().size());
            while (System.in.read() >= 0) {
                System.err.println("The benchmark's responders were told something.");
            }
        }
    }

    private static void measure() throws Exception {
        Process responders = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), DiscoveryBench.class.getName(), "respond")
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = responders.inputReader()) {
            System.err.println("  " + RESPONDERS + " responders: " + output.readLine());
            compare();
        } finally {
            responders.outputWriter().close();
            responders.waitFor();
        }
    }

    private static void compare() throws Exception {
        double[] sweeps = new double[RUNS];
        double[] loops = new double[RUNS];
        int least = RESPONDERS;
        sweep();
        bareLoop();
        for (int run = 0; run < RUNS; run++) {
            loops[run] = bareLoop();
            long began = System.nanoTime();
            int found = sweep();
            sweeps[run] = seconds(began);
            least = Math.min(least, found);
            System.err.printf(Locale.ROOT, "  run %d: found %d in %.3f s; bare loop of sends %.3f s%n", run + 1, found, sweeps[run],
                    loops[run]);
        }
        double[] nmaps = {nmap(), nmap(), nmap()};
        double sweep = median(sweeps);
        double loop = median(loops);
        double nmapRate = NMAP_ADDRESSES / median(nmaps);
        figure("found", least, "computers", RESPONDERS + " responders", (double) least / RESPONDERS, "1");
        figure("sweep-rate", ADDRESSES / sweep, "addresses/s", String.format(Locale.ROOT, "nmap %.0f addresses/s", nmapRate),
                ADDRESSES / sweep / nmapRate, "10");
        figure("sweep-time", sweep, "s", String.format(Locale.ROOT, "bare loop of NIO sends %.3f s", loop), loop / sweep, "0.333");
    }

    private static void figure(String name, double value, String unit, String peer, double ratio, String goal) {
        System.out.printf(Locale.ROOT, "discovery %s\t%s\t%s\t%s\t%.3f\t%s%n", name,
                value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3f", value), unit, peer, ratio,
                goal);
    }

    private static int sweep() {
        Set<InetAddress> found = ConcurrentHashMap.newKeySet();
        Finder finder = new Finder(Link::ofThisComputer, List::of);
        Swept swept = finder.range(NETWORK, new Pace(PORT, 0, 1), Progress.NONE, pong -> found.add(pong.address()));
        Set<InetAddress> expected = new HashSet<>(spread().stream().map(InetSocketAddress::getAddress).toList());
        if (!expected.containsAll(found) || swept.asked() != ADDRESSES) {
            throw new IllegalStateException("Found what is not there, or asked " + swept.asked() + " addresses.");
        }
        return found.size();
    }

    /** One datagram as long as a ping to every address, and nothing else: how fast this machine sends. */
    private static double bareLoop() throws IOException {
        ByteBuffer datagram = ByteBuffer.allocateDirect(256);
        long began = System.nanoTime();
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            for (int i = 0; i < ADDRESSES; i++) {
                datagram.clear();
                channel.send(datagram, new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 1, (byte) (i >> 8), (byte) i}),
                        PORT));
            }
        }
        return seconds(began);
    }

    private static double nmap() throws Exception {
        long began = System.nanoTime();
        Process nmap = new ProcessBuilder("nmap", "-n", "-sU", "-p", Integer.toString(PORT), "--min-rate", "20000", "--max-retries", "1",
                NMAP_NETWORK).redirectErrorStream(true).start();
        String last = "";
        try (BufferedReader output = nmap.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
            }
        }
        if (nmap.waitFor() != 0) {
            throw new IllegalStateException("nmap failed: " + last);
        }
        double took = seconds(began);
        System.err.printf(Locale.ROOT, "  nmap on %s: %.2f s%n", NMAP_NETWORK, took);
        return took;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
