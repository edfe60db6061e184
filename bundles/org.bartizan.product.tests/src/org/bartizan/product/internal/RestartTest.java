// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is open when the workbench ends is open when it starts again. */
@Timeout(600)
class RestartTest {

    @TempDir
    Path folder;

    @Test
    void bringsOpenEditorsBackWithoutThoseOfObjectsThatAreGone() throws Exception {
        try (VirtualDisplay display = new VirtualDisplay()) {
            try (RunningWorkbench workbench = new RunningWorkbench(display, folder)) {
                workbench.shell("org:new --scenario small");
                workbench.await(true, Set.of("menu: Edit > Rename"));
                open(workbench, "Workstations", "Office > Workstations");
                open(workbench, "pc-0001", "Office > Workstations > pc-0001");
                open(workbench, "pc-0002", "Office > Workstations > pc-0002");
                workbench.quitWithoutComplaint();
            }
            Path data = folder.resolve("data");
            Product.headless().run(data, "-c", "client:remove pc-0001", "-c", "group:rename Workstations Desks").expect(0);
            // The shell has no window for the probe, and says so; that is no complaint of the workbench.
            Files.writeString(data.resolve("log/bartizan.log"), "");
            try (RunningWorkbench workbench = new RunningWorkbench(display, folder)) {
                workbench.await(true, Set.of("view: Desks", "view: pc-0002"));
                workbench.await(false, Set.of("view: pc-0001", "view: Workstations"));
                workbench.shell("client:remove pc-0002");
                workbench.await(false, Set.of("view: pc-0002"));
                workbench.quitWithoutComplaint();
            }
        }
    }

    private static void open(RunningWorkbench workbench, String title, String path) throws Exception {
        workbench.shell("probe:open '" + path + "'");
        workbench.await(true, Set.of("view: " + title));
    }
}
