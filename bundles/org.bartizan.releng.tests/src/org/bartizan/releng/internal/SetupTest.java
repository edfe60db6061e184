// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do on machines that lack something; functions of the shell stand in for the programs of such a machine. */
class SetupTest {

    private static final String USER = "id() { echo 1000; }\n";
    private static final String ROOT = "id() { echo 0; }\napt-get() { echo \"apt-get $*\" >>\"$cache/calls\"; }\n";
    private static final String NO_XVFB = "dpkg-query() { [[ $* == *xvfb* ]] || echo 'install ok installed'; }\napt-cache() { return 0; }\n";
    private static final String NO_JDK = "jdk_version() { echo 17; }\n";
    private static final String OLD_MAVEN = "mvn() { echo 'Apache Maven 3.8.7'; }\n";

    @TempDir
    Path root;

    @BeforeEach
    void copyTheScript() throws Exception {
        Files.createDirectories(root.resolve("releng"));
        Files.copy(Checkout.current().root().resolve("releng/setup.sh"), root.resolve("releng/setup.sh"));
    }

    private record Result(int status, String output) {
    }

    /** Runs lines of a shell with everything that the script defines. */
    private Result run(String lines) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", ". releng/setup.sh\n" + lines).directory(root.toFile()).redirectErrorStream(
                true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), output);
    }

    private void stops(String lines, String... parts) throws Exception {
        Result result = run(lines + "\necho went on");
        assertEquals(2, result.status(), result.output());
        List.of(parts).forEach(part -> assertTrue(result.output().contains(part), () -> "no '" + part + "' in: " + result.output()));
        assertFalse(result.output().contains("went on"), result.output());
    }

    private String calls() throws Exception {
        return Files.readString(root.resolve(".cache/calls"));
    }

    @Test
    void namesMissingPackagesWithTheCommandToWhomCannotInstallThem() throws Exception {
        stops(USER + NO_XVFB + "need_packages 'the tests' xvfb xdotool", "sudo apt-get install xvfb\n", "the tests");
    }

    @Test
    void installsMissingPackagesAsRoot() throws Exception {
        Result result = run(ROOT + NO_XVFB + "need_packages 'the tests' xvfb xdotool");
        assertEquals(0, result.status(), result.output());
        assertTrue(result.output().contains("Installing system packages for the tests: xvfb\n"), result.output());
        assertTrue(calls().matches("apt-get install .*-y .*xvfb\n"), calls());
    }

    @Test
    void fetchesThePackageListsWhenInstallingFailsAndSaysWhenThatDoesNotHelp() throws Exception {
        stops(ROOT + NO_XVFB + "apt-get() { echo \"$1\" >>\"$cache/calls\"; [ \"$1\" = update ]; }\nneed_packages 'the tests' xvfb",
                "Installing xvfb failed");
        assertEquals("install\nupdate\ninstall\n", calls());
    }

    @Test
    void takesTheNameThatThisSystemHas() throws Exception {
        String renamed = "dpkg-query() { return 1; }\napt-cache() { [ \"$2\" = libgtk-3-0t64 ]; }\n";
        stops(USER + renamed + "need_packages 'the workbench' 'libgtk-3-0|libgtk-3-0t64'", "apt-get install libgtk-3-0t64\n");
    }

    @Test
    void letsNoServiceRunThatSambaBringsAlongAndLeavesThoseThatWereThere() throws Exception {
        String services = "systemctl() { echo \"systemctl $*\" >>\"$cache/calls\"; }\n";
        run(ROOT + services + "dpkg-query() { [ -e \"$cache/calls\" ] && echo 'install ok installed'; }\napt-cache() { return 0; }\n"
                + "need_samba 'the tests'\nneed_samba 'the tests'");
        assertTrue(calls().matches("apt-get install .* samba samba-common-bin python3-samba krb5-kdc krb5-admin-server\n"
                + "systemctl disable --now smbd nmbd samba-ad-dc krb5-kdc krb5-admin-server\n"),
                calls());
    }

    @Test
    void takesAJdkThatIsNewEnough() throws Exception {
        jdk("old", "17.0.2");
        jdk("new", "26");
        Result result = run("PATH=\"$PWD/new/bin:$PATH\" JAVA_HOME=\"$PWD/old\" find_jdk\necho \"found $JAVA_HOME\"");
        assertTrue(result.output().contains("found " + root.resolve("new")), result.output());
    }

    private void jdk(String name, String version) throws Exception {
        Path compiler = Files.createDirectories(root.resolve(name).resolve("bin")).resolve("javac");
        Files.writeString(compiler, "");
        assertTrue(compiler.toFile().setExecutable(true));
        Files.writeString(root.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    @Test
    void saysThatThereIsNoJdkThatIsNewEnough() throws Exception {
        stops(USER + NO_JDK + "apt-cache() { return 1; }\nneed_jdk", "needs a JDK 25 or newer", "set JAVA_HOME");
        stops(USER + NO_JDK + "apt-cache() { return 0; }\ndpkg-query() { return 1; }\nneed_jdk",
                "sudo apt-get install openjdk-25-jdk-headless");
    }

    @Test
    void looksForAJdkInFreshPackageListsAsRoot() throws Exception {
        stops(ROOT + NO_JDK + "apt-cache() { return 1; }\nneed_jdk", "needs a JDK 25 or newer");
        assertEquals("apt-get update -q\n", calls());
    }

    @Test
    void usesAMavenThatIsNewEnoughAndFetchesOneWithAnOlderOne() throws Exception {
        Result there = run("mvn() { printf 'Apache Maven 3.9.6 (x)\\nMaven home: /here\\n'; }\nneed_maven\necho \"$maven_home\"");
        assertEquals("/here\n", there.output());
        String fetching = "mvn() { echo 'Apache Maven 3.8.7'; [ $# = 1 ] || { mkdir -p \"$maven_home/bin\"; touch \"$maven_home/bin/mvn\"; }; }\n";
        Result fetched = run(fetching + "need_maven\necho \"$maven_home\"");
        assertEquals(0, fetched.status(), fetched.output());
        assertTrue(fetched.output().endsWith("/.cache/apache-maven-3.9.11\n"), fetched.output());
    }

    @Test
    void saysWhenMavenCannotBeFetched() throws Exception {
        stops(OLD_MAVEN + "need_maven", "Fetching Maven 3.9.11 failed");
        stops("command() { [ \"$2\" != mvn ]; }\ndpkg-query() { echo 'install ok installed'; }\nneed_maven", "no mvn on the PATH");
    }

    @Test
    void aDisplayThatNobodyServesIsNone() throws Exception {
        String ask = "has_display && echo yes || echo no\n";
        assertEquals("no\nno\nno\nyes\nyes\n", run("unset DISPLAY WAYLAND_DISPLAY\n" + ask + "DISPLAY=:60999\n" + ask + "DISPLAY=:60999.0\n"
                + ask
                + "DISPLAY=elsewhere:0\n" + ask + "WAYLAND_DISPLAY=wayland-0\n" + ask).output());
    }

    @Test
    void oneBuildWaitsForAnother() throws Exception {
        String one = "say() { echo \"$*\"; touch waiting; }\n"
                + "(lock_build; echo first; touch locked; until [ -e waiting ]; do sleep 0.05; done; echo ended) &\n";
        Result result = run(one + "until [ -e locked ]; do sleep 0.05; done\nlock_build\necho second");
        assertEquals("first\nWaiting for another build in this checkout to end\nended\nsecond\n", result.output());
    }
}
