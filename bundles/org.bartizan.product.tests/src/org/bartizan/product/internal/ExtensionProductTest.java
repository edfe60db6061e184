// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example extension comes into the shell as it is shipped and goes again, and its values stay. */
@Timeout(600)
class ExtensionProductTest {

    private static final int ROUNDS = 20;
    private static final String UNINSTALL = "capability:uninstall " + UsbJar.NAME;
    private static final String EFFECTIVE = "policy:effective Office usbStorage.access";

    private final Product shell = Product.headless();

    @TempDir
    Path folder;
    private Path data;
    private String install;

    @BeforeEach
    void begin() throws Exception {
        data = folder.resolve("data");
        install = "capability:install " + UsbJar.built();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private String export(String file) {
        return "org:export " + folder.resolve(file);
    }

    private Result script(String... lines) throws Exception {
        Path script = Files.writeString(folder.resolve("script.gogo"), String.join("\n", lines) + "\n");
        return shell.run(data, script.toString());
    }

    @Test
    void comesAndGoesTwentyTimesWithAnOrganizationThatUsesIt() throws Exception {
        StringBuilder rounds = new StringBuilder("org:new --scenario small\n" + install
                + "\npolicy:set Office usbStorage.access deny --lock\n"
                + export("with.xmi") + "\n");
        for (int round = 0; round < ROUNDS; round++) {
            rounds.append(UNINSTALL + "\n" + EFFECTIVE + "\n" + install + "\n" + EFFECTIVE + "\n");
        }
        String output = script(rounds + export("after.xmi")).expect(0).output();
        assertEquals(ROUNDS, output.split("usbStorage.access \\(from a missing extension\\) +deny", -1).length - 1, output);
        assertEquals(ROUNDS, output.split("usbStorage.access  +deny +Office", -1).length - 1, output);
        assertEquals(text("with.xmi"), text("after.xmi"));
        assertTrue(text("after.xmi").contains("xsi:type=\"usb:UsbStorage\""));
        assertNoErrors();
    }

    @Test
    void keepsValuesAcrossRestartsWithoutTheExtension() throws Exception {
        script("org:new --scenario small", install, "policy:set Office usbStorage.access deny",
                "policy:set Office usbStorage.largestDevice 32",
                export("with.xmi"), UNINSTALL).expect(0);
        assertTrue(shell.run(data, "-c", "policy:show Office").expect(0).output().contains("from a missing extension"));
        Result refused = shell.run(data, "-c", "policy:set Office usbStorage.access allow").expect(1);
        assertTrue(refused.errors().contains("missing extension"), refused.errors());
        script(export("without.xmi"), "org:undo", "org:redo", "policy:unset Office usbStorage.access", "org:undo",
                export("undone.xmi")).expect(0);
        assertEquals(text("with.xmi"), text("without.xmi"));
        assertEquals(text("with.xmi"), text("undone.xmi"));
        String effective = script(install, EFFECTIVE).expect(0).output();
        assertTrue(effective.contains("deny") && !effective.contains("missing extension"), effective);
        assertNoErrors();
    }

    @Test
    void saysWhyAMetamodelCannotBeUsedAndGoesOn() throws Exception {
        Path jar = BundleJar.changed(UsbJar.built(), "0.1.1", "name=\"largestDevice\"", "name=\"LargestDevice\"", folder);
        script("org:new --scenario small", "capability:install " + jar).expect(0);
        String shown = shell.run(data, "-c", "org:show").expect(0).output();
        assertTrue(shown.contains("The metamodel that " + UsbJar.NAME
                + " 0.1.1 brings cannot be used: the name of UsbStorage.LargestDevice is"
                + " not a word"), shown);
        shell.run(data, "-c", EFFECTIVE).expect(1);
        assertTrue(Files.readString(data.resolve("log/bartizan.log")).contains("cannot be used"));
    }

    private void assertNoErrors() throws IOException {
        assertEquals("", Files.readString(data.resolve("log/bartizan.log")));
        try (Stream<Path> files = Files.walk(data.resolve(".platform"))) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertFalse(Files.readString(log).contains("!ENTRY"), () -> "the framework logged something in " + log);
            }
        }
    }
}
