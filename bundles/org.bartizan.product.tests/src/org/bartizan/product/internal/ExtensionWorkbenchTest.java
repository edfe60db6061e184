// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example extension is installed in the running workbench from a shell beside it, used, taken away and brought back. */
@Timeout(600)
class ExtensionWorkbenchTest {

    private static final String ACCESS = "usbStorage.access";
    private static final String MISSING = "from a missing extension";

    @TempDir
    Path folder;
    private String install;

    private String exported(RunningWorkbench workbench, String name) throws Exception {
        Path file = folder.resolve(name);
        workbench.shell("org:export " + file);
        return Files.readString(file);
    }

    @Test
    void bringsASectionWhoseValuesStayWhenItGoes() throws Exception {
        install = "capability:install " + UsbJar.built();
        String content;
        try (VirtualDisplay display = new VirtualDisplay()) {
            try (RunningWorkbench workbench = new RunningWorkbench(display, folder)) {
                workbench.shell("org:new --scenario small");
                content = use(workbench);
                leave(workbench, content);
                assertEquals("", workbench.complaints());
                workbench.quitWithoutComplaint();
            }
            try (RunningWorkbench workbench = new RunningWorkbench(display, folder)) {
                assertEquals(content, exported(workbench, "restarted.xmi"));
                assertTrue(workbench.shell("policy:effective Office " + ACCESS).contains(MISSING));
                workbench.shell(install);
                assertFalse(workbench.shell("policy:effective Office " + ACCESS).contains(MISSING));
                assertTrue(workbench.shell("policy:effective Office " + ACCESS).contains("deny"));
                assertEquals(content, exported(workbench, "reinstalled.xmi"));
                workbench.shell("org:undo", "policy:set Office usbStorage.logUse no");
                workbench.quitWithoutComplaint();
            }
        }
    }

    private String use(RunningWorkbench workbench) throws Exception {
        assertEquals(1, workbench.attach("policy:set Office " + ACCESS + " deny").status());
        workbench.shell(install);
        assertTrue(workbench.shell("policy:settings usbStorage").contains("usbStorage.blockAfterThreat"));
        String preview = workbench.shell("policy:set Office " + ACCESS + " deny --lock --dry-run");
        assertTrue(preview.contains(ACCESS) && preview.contains("250 computers would change"), preview);
        workbench.shell("policy:set Office " + ACCESS + " deny --lock");
        String effective = workbench.shell("policy:effective Office " + ACCESS);
        assertTrue(effective.contains("deny") && effective.contains("Office"), effective);
        String client = workbench.shell("client:list --json").replaceFirst("(?s).*?\"name\":\"([^\"]*)\".*", "$1").strip();
        assertTrue(workbench.shell("usb:rules " + client + " --json").contains("\"value\":\"deny\""));
        return exported(workbench, "with.xmi");
    }

    private void leave(RunningWorkbench workbench, String content) throws Exception {
        workbench.shell("capability:uninstall " + UsbJar.NAME);
        assertEquals(2, workbench.attach("usb:rules x").status());
        assertTrue(workbench.shell("policy:effective Office " + ACCESS).contains(MISSING));
        assertEquals(content, exported(workbench, "without.xmi"));
        String refusal = workbench.attach("policy:set Office " + ACCESS + " allow").expect(1).errors();
        assertTrue(refusal.contains("missing extension"), refusal);
    }
}
