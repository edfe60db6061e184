// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.samba;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A Samba server that stands in for a Windows computer: its own directory, an address of 127.0.0.0/8 that nobody else has, and a free port. It is
 * what {@code releng/samba} makes, which says more. {@link #ADMINISTRATOR} is its administrator and {@link #ALICE} an ordinary user, both with
 * {@link #password}. A shell command that Samba's tools refuse is an {@link IOException} with what they said. Thread-safe.
 */
public final class SambaComputer implements AutoCloseable {

    public static final String ADMINISTRATOR = "Administrator";
    public static final String ALICE = "alice";

    private static final Path CHECKOUT = Path.of(System.getProperty("bartizan.checkout"));

    private final Path directory;
    private final String name;
    private final String host;
    private final int port;

    private SambaComputer(Path directory, String name, String host, int port) {
        this.directory = directory;
        this.name = name;
        this.host = host;
        this.port = port;
    }

    /**
     * Makes and starts one, on memory where the system has a directory for that, because each change is synced to disk otherwise.
     *
     * @param name its NetBIOS name, up to 15 letters and digits
     * @param settings more lines for the section {@code [global]} of its {@code smb.conf}
     */
    public static SambaComputer start(String name, String... settings) throws IOException {
        SambaComputer computer = create(name, settings);
        try {
            computer.start();
        } catch (IOException e) {
            computer.close();
            throw e;
        }
        return computer;
    }

    /** Makes one without starting it. */
    public static SambaComputer create(String name, String... settings) throws IOException {
        Path memory = Path.of("/dev/shm");
        Path parent = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
        Path directory = Files.createTempDirectory(parent, "bartizan-samba-");
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String host = "127." + random.nextInt(1, 255) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
        SambaComputer computer = new SambaComputer(directory.toRealPath(), name, host, freePort(host));
        List<String> arguments = new ArrayList<>(List.of("new", directory.toString(), host, Integer.toString(computer.port), name));
        arguments.addAll(List.of(settings));
        computer.releng(arguments);
        return computer;
    }

    static int freePort(String host) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(host), 0));
            return socket.getLocalPort();
        }
    }

    /** Starts it, also after it was stopped or killed; it keeps its address and all it has. */
    public void start() throws IOException {
        releng(List.of("start", directory.toString()));
    }

    /** Stops it. */
    public void stop() throws IOException {
        releng(List.of("stop", directory.toString()));
    }

    /** Kills it, as if its power had failed. */
    public void kill() throws IOException {
        releng(List.of("kill", directory.toString()));
    }

    private void releng(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(CHECKOUT.resolve("releng/samba").toString()));
        command.addAll(arguments);
        Programs.run(command, "");
    }

    /** Its address. */
    public String host() {
        return host;
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** Address and port with a colon between. */
    public String target() {
        return host + ":" + port;
    }

    /** Its NetBIOS name. */
    public String name() {
        return name;
    }

    /** Where it has everything, its {@code smb.conf} among it. */
    public Path directory() {
        return directory;
    }

    /** The password of both users. */
    public String password() throws IOException {
        return Files.readString(directory.resolve("password"));
    }

    /** Creates a key and what is missing above it; {@code HKLM\…}. */
    public void createKey(String path) throws IOException {
        net("registry", "createkey", path);
    }

    /** Sets the descriptor of a key, past all access checks. Masks are numbers: Samba understands no words for keys. */
    public void setSecurity(String path, String sddl) throws IOException {
        net("registry", "setsd_sddl", path, sddl);
    }

    /** The descriptor of a key, past all access checks, as Samba prints it. */
    public String security(String path) throws IOException {
        return net("registry", "getsd_sddl", path).strip();
    }

    /** Runs Samba's {@code net} on this computer's files. */
    public String net(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("net", "-s", directory.resolve("smb.conf").toString()));
        command.addAll(List.of(arguments));
        return Programs.run(command, "");
    }

    /** Disables the account of one of this machine's users who play the computer's: {@code root} or {@code daemon}. */
    public void disable(String account) throws IOException {
        Programs.run(List.of("smbpasswd", "-c", directory.resolve("smb.conf").toString(), "-d", account), "");
    }

    /** Adds records to an event log, in the form that {@code eventlogadm} reads. */
    public void writeEvents(String log, String records) throws IOException {
        Programs.run(List.of("eventlogadm", "-s", directory.resolve("smb.conf").toString(), "-o", "write", log), records);
    }

    /** Runs a script of Python with Samba's own library, and returns what it prints. Its arguments are in {@code sys.argv[1:]}. */
    public static String python(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", script));
        command.addAll(List.of(arguments));
        return Programs.run(command, "");
    }

    /** Stops it and removes all that it has. */
    @Override
    public void close() throws IOException {
        kill();
        Programs.run(List.of("rm", "-rf", directory.toString()), "");
    }

    /** Name and place. */
    @Override
    public String toString() {
        return name + " at " + target();
    }
}
