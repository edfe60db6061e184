// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check finds what it is there to find, and lets the right thing pass. */
class ChecksTest {

    private static final String HEADER = "// SPDX-FileCopyrightText: 2026 The Bartizan authors\n// SPDX-License-Identifier: EPL-2.0\n";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"bundles/b/src/A.java", "bundles/b/pom.xml", "bundles/b/model/fleet.ecore", "releng/x.sh",
            "bundles/b/src/messages.properties",
            "t.target"})
    void refusesASourceWithoutTheLicenceLines(String file) throws Exception {
        write(file, "\npackage a;\n");
        assertFinds(new LicenceHeaders(), file);
        write(file, HEADER + "package a;\n");
        assertKept(new LicenceHeaders());
    }

    @ParameterizedTest
    @ValueSource(strings = {"releng/run", "features/f/root/bartizan"})
    void refusesACommandWithoutTheLicenceLines(String file) throws Exception {
        write(file, "#!/bin/sh\ntrue\n");
        assertFinds(new LicenceHeaders(), file);
    }

    @Test
    void refusesALicenceThatDoesNotComeFirst() throws Exception {
        write("bundles/b/src/A.java", "package a;\n" + HEADER);
        assertFinds(new LicenceHeaders(), "A.java");
    }

    @ParameterizedTest
    @CsvSource({"'A\nB\nC',true", "'A\n…\nC',true", "'A\n…',true", "'A\nB',false", "'A\nC\n…',false", "'…\nC\nB',false", "'X\n…',false"})
    void refusesATutorialThatShowsWhatIsNotThere(String shown, boolean kept) throws Exception {
        write("bundles/b/a.txt", "A\nB\nC\n");
        write("CONTRIBUTING.md", "1. So:\n\n   <!-- bundles/b/a.txt -->\n   ```\n   " + shown.replace("\n", "\n   ") + "\n   ```\n");
        if (kept) {
            assertKept(new Tutorial());
        } else {
            assertFinds(new Tutorial(), "b/a.txt");
        }
        write("CONTRIBUTING.md", "<!-- bundles/b/b.txt -->\n```\nA\n```\n");
        assertFinds(new Tutorial(), "which is not there");
    }

    @Test
    void refusesAComponentThatIsNotPublic() throws Exception {
        write("bundles/b/src/A.java", HEADER + "package a;\n@Component\nfinal class A {\n}\n");
        assertFinds(new PublicComponents(), "A.java");
        write("bundles/b/src/A.java", HEADER + "package a;\n@Component\npublic final class A {\n}\n");
        assertKept(new PublicComponents());
    }

    @Test
    void refusesAClassThatUsesWhatItsBundleDoesNotImport() throws Exception {
        String name = "org/bartizan/releng/internal/ChecksTest.class";
        Path copy = root.resolve("bundles/b/target/classes/" + name);
        Files.createDirectories(copy.getParent());
        try (InputStream own = getClass().getClassLoader().getResourceAsStream(name)) {
            Files.write(copy, own.readAllBytes());
        }
        String manifest = "Bundle-SymbolicName: b\nImport-Package: org.junit.jupiter.params";
        write("bundles/b/META-INF/MANIFEST.MF", manifest + "\n");
        assertFinds(new ImportedPackages(), "b uses org.junit.jupiter.api and");
        write("bundles/b/META-INF/MANIFEST.MF", manifest + ",org.junit.jupiter.api\n");
        assertKept(new ImportedPackages());
    }

    @ParameterizedTest
    @CsvSource({"none,'[1.0,2.0)'", "none,LATEST", "none,1.0-SNAPSHOT", "none,''", "infinite,1.0"})
    void refusesATargetThatIsNotPinned(String depth, String version) throws Exception {
        write("t.target", target(depth, version));
        assertFinds(new TargetPins(), "t.target");
    }

    @Test
    void acceptsAPinnedTarget() throws Exception {
        write("t.target", target("none", "1.2.3"));
        assertKept(new TargetPins());
    }

    @Test
    void refusesAPluginWithAVersionThatMoves() throws Exception {
        write("t.target", target("none", "1.2.3"));
        write("pom.xml",
                "<project><build><plugins><plugin><artifactId>a</artifactId><version>LATEST</version></plugin></plugins></build></project>");
        assertFinds(new TargetPins(), "pom.xml");
        write("pom.xml", "<project><properties><tycho.version>[5,6)</tycho.version></properties></project>");
        assertFinds(new TargetPins(), "tycho.version");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"org.bartizan.api|Import-Package: org.slf4j|the JDK and OSGi annotations alone",
            "org.bartizan.api|Require-Bundle: org.eclipse.core.runtime|the API requires nothing",
            "org.bartizan.evtx|Import-Package: org.bartizan.api|knows nothing of Bartizan",
            "org.bartizan.msrpc|Require-Bundle: org.bartizan.journal|knows nothing of Bartizan",
            "org.bartizan.model|Require-Bundle: org.bartizan.fleet|stands after it",
            "org.bartizan.fleet|Import-Package: org.bartizan.discovery|stands after it",
            "org.bartizan.importer|Import-Package: org.bartizan.discovery|meet only through services",
            "org.bartizan.importer.ui|Import-Package: org.bartizan.discovery|that capability alone",
            "org.bartizan.ui|Import-Package: org.bartizan.discovery|that capability alone",
            "org.bartizan.ui|Require-Bundle: org.bartizan.workbench|stands after it",
            "org.bartizan.fleet|Import-Package: org.eclipse.swt.widgets|is headless",
            "org.bartizan.scan|Require-Bundle: org.eclipse.e4.ui.workbench;bundle-version=\"1.0\"|is headless",
            "org.bartizan.importer|Import-Package: org.bartizan.nowhere|no bundle exports"})
    void refusesADependencyAgainstTheLayers(String bundle, String header, String reason) throws Exception {
        manifest("org.bartizan.discovery", "Export-Package: org.bartizan.discovery;version=\"1.0,2\"");
        manifest(bundle, header);
        assertFinds(new Dependencies(), reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"org.bartizan.discovery.ui|Import-Package: org.bartizan.discovery",
            "org.bartizan.importer|Import-Package: org.slf4j",
            "org.bartizan.evtx|Import-Package: org.slf4j",
            "org.bartizan.discovery.ui|Require-Bundle: org.bartizan.ui,org.eclipse.swt",
            "org.bartizan.discovery.tests|Import-Package: org.eclipse.swt",
            "org.bartizan.fleet|Require-Bundle: org.bartizan.journal,org.bartizan.model"})
    void acceptsADependencyAlongTheLayers(String bundle, String header) throws Exception {
        manifest("org.bartizan.discovery", "Export-Package: org.bartizan.discovery");
        manifest(bundle, header);
        assertKept(new Dependencies());
    }

    @Test
    void refusesTheHostOfARegistry() throws Exception {
        write("releng/x.sh", "curl " + String.join(".", "repo1", "maven", "org") + "\n");
        assertFinds(new HostNames(), "releng/x.sh");
        write("releng/x.sh", "curl https:" + "//mirror.nowhere.net/" + "maven2\n");
        assertFinds(new HostNames(), "mirror.nowhere.net");
        write("releng/x.sh", "curl http://127.0.0.1:80/ http://server.example/\n");
        assertKept(new HostNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundles/b/src-gen/A.java", "bundles/b/OSGI-INF/a.xml", "lib/a.jar"})
    void refusesAPlaceOfGeneratedFiles(String file) throws IOException {
        write(file, "x");
        // A tree without git leaves these out when it is walked, so the paths are given.
        assertEquals(1, new GeneratedFiles().problems(new Checkout(root, List.of(file))).size());
    }

    @Test
    void refusesCodeThatAGeneratorMarked() throws Exception {
        write("bundles/b/src/A.java", "/**\n * @generat" + "ed\n */\nclass A {}\n");
        assertFinds(new GeneratedFiles(), "A.java");
    }

    @Test
    void refusesAFileThatIsTooLong() throws Exception {
        write("bundles/b/src/A.java", "\n".repeat(301));
        assertFinds(new SourceStyle(), "301 lines");
    }

    @Test
    void refusesWhatIsLeftForLater() throws Exception {
        write("bundles/b/src/A.java", "// TO" + "DO\n");
        assertFinds(new SourceStyle(), "write an issue");
    }

    @Test
    void refusesABundleThatIsNeitherBuiltNorShipped() throws Exception {
        write("bundles/org.bartizan.lost/pom.xml", "<project/>");
        assertFinds(new ReactorModules(), "never built");
        assertFinds(new ReactorModules(), "no product has it");
    }

    @Test
    void refusesTestsThatNothingRuns() throws Exception {
        String test = "class A {\n    @Te" + "st\n    void works() {\n    }\n}\n";
        write("bundles/org.bartizan.a.tests/src/ATest.java", test);
        assertFinds(new ReactorModules(), "org.bartizan.a.tests is in no <modules>");
        assertFinds(new TestClasses(), "not packaged");
        write("bundles/org.bartizan.a.tests/pom.xml", "<project><packaging>eclipse-test-plugin</packaging></project>");
        assertKept(new TestClasses());
        write("bundles/org.bartizan.a.tests/src/Checks.java", test);
        assertFinds(new TestClasses(), "does not end in Test");
        write("bundles/org.bartizan.a.tests/src/Checks.java", "abstract " + test);
        assertKept(new TestClasses());
        write("bundles/org.bartizan.a/src/ATest.java", test);
        assertFinds(new TestClasses(), "nothing runs them there");
    }

    @Test
    void refusesAPlatformThatWouldLackItsWindowsOrItsStartScripts() throws Exception {
        write("pom.xml", "<project><profiles><profile><id>all-platforms</id><environments><environment><os>linux</os><ws>gtk</ws>"
                + "<arch>x86_64</arch></environment></environments></profile></profiles></project>");
        write("features/org.bartizan.workbench.feature/feature.xml", "<feature/>");
        write("features/org.bartizan.workbench.feature/build.properties", "root.linux.gtk.x86_64 = root\n");
        write("features/org.bartizan.headless.feature/build.properties", "root = root\n");
        assertFinds(new Platforms(), "does not build win32/win32/x86_64");
        assertFinds(new Platforms(), "no SWT for linux/gtk/x86_64");
        assertFinds(new Platforms(), "headless.feature/build.properties has no start scripts for linux/gtk/x86_64");
    }

    @Test
    void refusesAScriptThatCannotBeRead() throws Exception {
        write("releng/x.sh", "if true; then\n");
        assertFinds(new Scripts(), "cannot be read");
    }

    @Test
    void refusesACommandThatCannotBeExecuted() throws Exception {
        write("releng/x", "#!/bin/sh\ntrue\n");
        assertFinds(new Scripts(), "chmod +x");
    }

    private void assertFinds(Check check, String part) throws Exception {
        List<String> problems = check.problems(Checkout.of(root));
        assertTrue(problems.stream().anyMatch(p -> p.contains(part)), () -> "expected a problem with '" + part + "' but found " + problems);
    }

    private void assertKept(Check check) throws Exception {
        assertEquals(List.of(), check.problems(Checkout.of(root)));
    }

    private void manifest(String bundle, String header) throws IOException {
        write("bundles/" + bundle + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + bundle + ";singleton:=true\n"
                + header + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String target(String depth, String version) {
        return """
                <target><locations><location type="Maven" label="l" includeDependencyDepth="%s"><dependencies><dependency>
                <groupId>g</groupId><artifactId>a</artifactId><version>%s</version></dependency></dependencies></location></locations></target>
                """
                .formatted(depth, version);
    }
}
