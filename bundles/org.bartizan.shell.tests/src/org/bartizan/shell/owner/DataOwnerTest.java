// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.bartizan.api.capability.Capability.State;
import org.bartizan.shell.internal.attach.AttachClient;
import org.bartizan.shell.internal.attach.Request;
import org.bartizan.shell.internal.launch.OwnerNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Within the framework: a process that owns a directory, and its capabilities. */
class DataOwnerTest {

    @TempDir
    private Path temp;
    private Path data;
    private BundleContext context;
    private DataOwner owner;
    private Capabilities capabilities;

    @BeforeEach
    void acquire() {
        assumeTrue(FrameworkUtil.getBundle(DataOwner.class) != null, "needs the framework");
        context = FrameworkUtil.getBundle(DataOwner.class).getBundleContext();
        data = temp.resolve("data");
        again();
    }

    @AfterEach
    void release() {
        if (owner != null) {
            capabilities.list().stream().filter(Capability::installed).forEach(each -> capabilities.uninstall(each.symbolicName()));
            owner.close();
        }
    }

    private void again() {
        if (owner != null) {
            owner.close();
        }
        owner = DataOwner.acquire(data);
        capabilities = context.getService(context.getServiceReference(Capabilities.class));
    }

    private Path jar(String name, String version, String... headers) throws IOException {
        Path file = temp.resolve(name + "_" + version + ".jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", version);
        for (int i = 0; i < headers.length; i += 2) {
            main.putValue(headers[i], headers[i + 1]);
        }
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        return file;
    }

    private Capability find(String name) {
        return capabilities.list().stream().filter(each -> each.symbolicName().equals(name)).findFirst().orElse(null);
    }

    @Test
    void registersTheDirectoryWhileItOwnsIt() {
        DataDirectory directory = context.getService(context.getServiceReference(DataDirectory.class));
        assertEquals(owner.root(), directory.root());
        assertTrue(Files.isDirectory(directory.of("discovery")));
        assertThrows(IllegalArgumentException.class, () -> directory.of("../x"));
        owner.close();
        owner = null;
        assertNull(context.getServiceReference(DataDirectory.class));
    }

    @Test
    void refusesADirectoryThatIsOwned() {
        BartizanException e = assertThrows(DataOwnedException.class, () -> DataOwner.acquire(data));
        assertTrue(e.getMessage().contains("process " + ProcessHandle.current().pid() + " has it open"), e::getMessage);
    }

    @Test
    void saysWhyADirectoryCannotBeUsed() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        BartizanException e = assertThrows(BartizanException.class, () -> DataOwner.acquire(file));
        assertTrue(e.getMessage().startsWith("Cannot use the data directory " + file), e::getMessage);
    }

    @Test
    void letsOtherShellsIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AttachClient shell = AttachClient.connect(OwnerNote.read(data).socket())) {
            Request request = new Request(List.of("help"), "", temp.toString(), "UTC", "", 0, 0, EnumSet.noneOf(Request.Flag.class));
            assertEquals(0, shell.run(request, InputStream.nullInputStream(), out, out));
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\n  exit "), out::toString);
    }

    @Test
    void tellsWhichCapabilitiesAreEssential() {
        Capability shell = find("org.bartizan.shell");
        assertTrue(shell.essential() && shell.state() == State.STARTED);
        BartizanException e = assertThrows(BartizanException.class, () -> capabilities.stop("shell"));
        assertEquals("Cannot stop org.bartizan.shell: Bartizan cannot run without it. "
                + "\"capability:list\" shows which capabilities can be stopped.", e.getMessage());
    }

    @Test
    void installsStopsStartsAndUninstalls() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (AutoCloseable _ = capabilities.onChange(changes::incrementAndGet)) {
            assertEquals(State.STARTED, capabilities.install(jar("org.example.a", "1.0.0")).state());
            assertEquals(State.STOPPED, capabilities.stop("org.example.a").state());
            assertEquals(State.STARTED, capabilities.start("org.example.a").state());
            capabilities.uninstall("org.example.a");
            assertNull(find("org.example.a"));
            assertEquals(4, changes.get());
        }
        try (Stream<Path> left = Files.list(data.resolve("capabilities"))) {
            assertEquals(List.of("state.properties"), left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void remembersAcrossStarts() throws IOException {
        capabilities.install(jar("org.example.a", "1.0.0"));
        capabilities.install(jar("org.example.b", "1.0.0"));
        capabilities.stop("org.example.b");
        again();
        assertEquals(State.STARTED, find("org.example.a").state());
        assertEquals(State.STOPPED, find("org.example.b").state());
    }

    @Test
    void doesNotBringTheCapabilitiesOfOneDirectoryIntoAnother() throws IOException {
        capabilities.install(jar("org.example.a", "1.0.0"));
        Path first = data;
        data = temp.resolve("other");
        again();
        assertNull(find("org.example.a"));
        data = first;
        again();
        assertEquals(State.STARTED, find("org.example.a").state());
    }

    @Test
    void updatesAndGoesBackWhenTheNewOneCannotStart() throws IOException {
        capabilities.install(jar("org.example.a", "1.0.0"));
        assertEquals("2.0.0", capabilities.update("org.example.a", jar("org.example.a", "2.0.0")).version());
        Path broken = jar("org.example.a", "3.0.0", "Import-Package", "org.nowhere;version=\"[7,8)\"");
        BartizanException e = assertThrows(BartizanException.class, () -> capabilities.update("org.example.a", broken));
        assertTrue(e.getMessage().contains("the package org.nowhere"), e::getMessage);
        assertEquals("2.0.0", find("org.example.a").version());
        assertEquals(State.STARTED, find("org.example.a").state());
        Path another = jar("org.example.b", "1.0.0");
        assertTrue(assertThrows(BartizanException.class, () -> capabilities.update("org.example.a", another)).getMessage()
                .contains("another capability, org.example.b"));
        again();
        assertEquals("2.0.0", find("org.example.a").version());
    }

    @Test
    void keepsTheJarBeforeUntilTheNewOneIsRemembered() throws IOException {
        capabilities.install(jar("org.example.a", "1.0.0"));
        Path leftByAKilledProcess = Files.createFile(data.resolve("capabilities").resolve("org.example.b-0123456789abcdef.jar"));
        Path inTheWay = Files.createDirectories(data.resolve("capabilities").resolve("state.properties.new").resolve("x"));
        Path second = jar("org.example.a", "2.0.0");
        BartizanException e = assertThrows(BartizanException.class, () -> capabilities.update("org.example.a", second));
        assertTrue(e.getMessage().contains("cannot be remembered"), e::getMessage);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        again();
        assertEquals("1.0.0", find("org.example.a").version());
        assertEquals("2.0.0", capabilities.update("org.example.a", second).version());
        assertFalse(Files.exists(leftByAKilledProcess));
    }

    @Test
    void stopsDependantsFirstAndBringsThemBack() throws IOException {
        capabilities.install(jar("org.example.a", "1.0.0"));
        capabilities.install(jar("org.example.ui", "1.0.0", "Require-Bundle", "org.example.a"));
        capabilities.stop("org.example.a");
        assertEquals(State.STOPPED, find("org.example.ui").state());
        again();
        assertEquals(State.STOPPED, find("org.example.ui").state());
        capabilities.start("org.example.a");
        assertEquals(State.STARTED, find("org.example.ui").state());
        capabilities.stop("org.example.a");
        capabilities.start("org.example.ui");
        assertEquals(State.STARTED, find("org.example.a").state());
        capabilities.update("org.example.a", jar("org.example.a", "1.1.0"));
        assertEquals(State.STARTED, find("org.example.ui").state());
    }

    @Test
    void changesNothingWhenAJarCannotBeInstalled() throws IOException {
        int before = capabilities.list().size();
        Path needy = jar("org.example.needy", "1.0.0", "Require-Bundle", "org.nowhere");
        String message = assertThrows(BartizanException.class, () -> capabilities.install(needy)).getMessage();
        assertTrue(message.contains("the bundle org.nowhere"), message);
        Path failing = jar("org.example.failing", "1.0.0", "Bundle-Activator", "org.nowhere.Activator");
        assertThrows(BartizanException.class, () -> capabilities.install(failing));
        Path twin = jar("org.bartizan.shell", "9.0.0");
        message = assertThrows(BartizanException.class, () -> capabilities.install(twin)).getMessage();
        assertTrue(message.contains("there is a bundle org.bartizan.shell already, and Bartizan cannot run without it"), message);
        assertEquals(before, capabilities.list().size());
        try (Stream<Path> left = Files.list(data.resolve("capabilities"))) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".jar")));
        }
        assertNotNull(find("org.bartizan.shell"));
    }
}
