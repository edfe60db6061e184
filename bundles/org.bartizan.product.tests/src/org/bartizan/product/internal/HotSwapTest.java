// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Capabilities go and come while the shipped workbench runs, with everything that they show, and nobody complains. */
class HotSwapTest {

    private static final int ROUNDS = 3;
    private static final String IMPORTER = "org.bartizan.importer";
    private static final String DISCOVERY = "org.bartizan.discovery";
    private static final String RESET_ACL = "org.bartizan.resetacl";
    private static final String SAYS = "Imports pairs of computer names";
    private static final String SAYS_NOW = "Carries pairs of computer names";

    @TempDir
    Path folder;

    @Test
    void takesCapabilitiesOutAndInWithEverythingThatTheyShow() throws Exception {
        try (VirtualDisplay display = new VirtualDisplay(); RunningWorkbench workbench = new RunningWorkbench(display, folder)) {
            Set<String> whole = workbench.await(true, Set.of("view: Discovery", "view: Address Cache", "menu: Tools > Run Discovery",
                    "menu: File > Import Addresses\u2026"));
            for (int round = 0; round < ROUNDS; round++) {
                swap(workbench, DISCOVERY, "discovery:inbox list", whole, Set.of("view: Discovery", "view: Address Cache",
                        "menu: Tools > Run Discovery", "menu: Tools > Find Computer\u2026", "menu: Window > Show View > Discovery",
                        "command: org.bartizan.discovery.ui.run"));
                swap(workbench, IMPORTER, "importer:help", whole, Set.of("command: org.bartizan.importer.ui.import",
                        "menu: File > Import Addresses\u2026"));
                swap(workbench, RESET_ACL, "resetacl:runs", whole, Set.of("menu: Tools > Reset ACL\u2026", "menu: Tools > Audit Access",
                        "menu: Window > Show View > Access", "menu: Window > Show View > Access Runs",
                        "command: org.bartizan.resetacl.ui.reset"));
            }
            assertEquals("", workbench.complaints());
            exchange(workbench, whole);
            workbench.quitWithoutComplaint();
        }
    }

    private static void swap(RunningWorkbench workbench, String capability, String command, Set<String> whole, Set<String> its)
            throws Exception {
        assertTrue(whole.containsAll(its), () -> its + " are not all in " + whole);
        workbench.shell(command, "capability:stop " + capability);
        workbench.await(false, its);
        assertEquals(2, workbench.attach(command).status(), command);
        workbench.shell("capability:start " + capability);
        workbench.await(true, whole);
        workbench.shell(command);
    }

    private void exchange(RunningWorkbench workbench, Set<String> whole) throws Exception {
        Path jar = BundleJar.changed(Product.workbench(), IMPORTER, "0.1.1.other", SAYS, SAYS_NOW, folder);
        assertTrue(workbench.shell("help importer:import").contains(SAYS));
        workbench.shell("capability:update " + IMPORTER + " " + jar);
        assertTrue(workbench.shell("help importer:import").contains(SAYS_NOW));
        assertTrue(workbench.shell("capability:list --json").contains("0.1.1.other"));
        workbench.await(true, whole);
        workbench.shell("capability:uninstall " + IMPORTER);
        assertTrue(workbench.shell("help importer:import").contains(SAYS));
        assertFalse(workbench.shell("capability:list --json").contains("0.1.1.other"));
        workbench.await(true, whole);
    }
}
