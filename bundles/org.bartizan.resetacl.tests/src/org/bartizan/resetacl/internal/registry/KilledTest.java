// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.fleet.Fleet;
import org.bartizan.journal.DurableFiles;
import org.bartizan.model.Organization;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.internal.Lab;
import org.bartizan.samba.SambaComputer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** This process is killed in the middle of an apply: the record of what was there is on the disk, and undo works from it. */
@Timeout(180)
class KilledTest {

    private static final String KEY = "HKLM\\SOFTWARE\\Killed";
    private static final int KEYS = 600;

    @TempDir
    Path folder;

    /** Closes the key of a computer and says how far it is. */
    public static final class Closer {

        public static void main(String[] arguments) throws IOException {
            String password = new String(System.in.readAllBytes());
            try (Lab lab = new Lab(Path.of(arguments[0])); Credentials administrator = Credentials.of("Administrator", password
                    .toCharArray())) {
                Progress told = new Progress() {
                    @Override
                    public void begin(String task, long total) {
                        System.out.println(task);
                    }

                    @Override
                    public void worked(long amount) {
                        System.out.println(amount);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
                lab.service().apply(Request.of(List.of(new Target.Named(arguments[1]))).keys(List.of(KEY)), false, administrator, told);
            }
        }
    }

    @Test
    void undoesWhatAKilledProcessHadDone() throws Exception {
        try (SambaComputer samba = SambaComputer.start("KILLED")) {
            Windows computer = new Windows(samba);
            computer.many(KEY, KEYS, false);
            byte[] before = computer.descriptor(KEY);
            for (int lines : new int[] {2, 4}) {
                killAfter(lines, computer);
                isInterruptedAndCanBeUndone(computer, before);
            }
        }
    }

    private void killAfter(int lines, Windows computer) throws Exception {
        List<String> command = List.of(ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED", "-cp",
                classPath(), Closer.class.getName(), folder.toString(), computer.name());
        Process child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = child.inputReader()) {
            child.getOutputStream().write(computer.samba().password().getBytes());
            child.getOutputStream().close();
            for (int i = 0; i < lines; i++) {
                String line = out.readLine();
                assertTrue(line != null, "the child has ended early");
            }
            child.destroyForcibly();
            assertTrue(child.waitFor(20, TimeUnit.SECONDS));
        }
    }

    private void isInterruptedAndCanBeUndone(Windows computer, byte[] before) throws Exception {
        try (Lab lab = new Lab(folder)) {
            ResetAcl service = lab.service();
            Run run = service.runs().getFirst();
            assertEquals(Run.State.INTERRUPTED, run.state());
            assertNull(run.ended());
            assertTrue(run.objects() > 0 && run.objects() <= KEYS, run::toString);
            Request all = Request.of(List.of(computer.target())).keys(List.of(KEY));
            long closed = safe(service, all, computer);
            assertTrue(closed > 0 && closed <= run.objects(), closed + " are closed, and " + run.objects() + " recorded");
            UndoResult undone = service.undo(run.id(), false, Set.of(), computer.administrator(), Progress.NONE);
            assertFalse(undone.computers().getFirst().failed(), () -> undone.computers().getFirst().problems().toString());
            assertEquals(0, safe(service, all, computer));
            assertArrayEquals(before, computer.descriptor(KEY));
            assertEquals(Run.State.UNDONE, service.runs().getFirst().state());
        }
    }

    private static long safe(ResetAcl service, Request all, Windows computer) throws Exception {
        return service.audit(all, computer.administrator(), Progress.NONE).computers().getFirst().objects().stream().filter(object -> object
                .risk() == Risk.SAFE).count();
    }

    private static String classPath() throws ReflectiveOperationException {
        ClassLoader smb = SmbSession.class.getClassLoader().loadClass("com.hierynomus.smbj.SMBClient").getClassLoader();
        List<Class<?>> types = new ArrayList<>(List.of(Closer.class, ResetAcl.class, SmbSession.class, DurableFiles.class,
                BartizanException.class, Fleet.class, Organization.class, EObject.class, URI.class, LoggerFactory.class));
        for (String name : List.of("com.hierynomus.smbj.SMBClient", "com.hierynomus.asn1.ASN1InputStream", "net.engio.mbassy.bus.MBassador",
                "org.bouncycastle.crypto.Digest")) {
            types.add(smb.loadClass(name));
        }
        return types.stream().flatMap(KilledTest::locations).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** Inside OSGi a bundle of this build may be its project's folder, and a fragment is not where its host is. */
    private static Stream<String> locations(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.of(location.resolve("target/classes"), location.resolve("target/test-classes"), location).filter(Files::exists)
                    .map(
                            Path::toString);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
