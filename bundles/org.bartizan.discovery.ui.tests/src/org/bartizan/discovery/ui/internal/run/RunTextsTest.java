// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.bartizan.api.Progress;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.junit.jupiter.api.Test;

class RunTextsTest {

    private final RunModel model = new RunModel();

    @Test
    void saysNothingBeforeTheFirst() {
        assertEquals("", RunTexts.status(model.state()));
    }

    @Test
    void saysHowFarItIs() {
        Progress progress = model.begin(Progress.NONE);
        assertEquals("0 addresses asked, 0 computers found so far", RunTexts.status(model.state()));
        progress.begin("Asking", 254);
        progress.worked(100);
        model.found(Finds.found("A", "10.0.0.1", false));
        assertEquals("100 of 254 addresses asked, 1 computer found so far", RunTexts.status(model.state()));
        model.stopping();
        assertEquals("Stopping\u2026", RunTexts.status(model.state()));
    }

    @Test
    void saysHowItEnded() {
        model.ended(Finds.result(false, Finds.found("A", "10.0.0.1", false)));
        String text = RunTexts.status(model.state());
        assertTrue(text.startsWith("1 computer found: 1 new in the inbox, 0 known refreshed."), text);
        model.ended(Finds.result(true));
        assertTrue(RunTexts.status(model.state()).startsWith("Cancelled after 1.5 s."), RunTexts.status(model.state()));
        model.failed("Cannot do it.");
        assertEquals("Cannot do it.", RunTexts.status(model.state()));
    }

    @Test
    void hasANameForEveryType() {
        List<String> names = Arrays.stream(Type.values()).map(RunTexts::name).distinct().toList();
        assertEquals(Type.values().length, names.size());
        assertFalse(names.contains(""));
    }

    @Test
    void showsFractionsOfMilliseconds() {
        assertTrue(RunTexts.millis(Finds.found("A", "10.0.0.1", false)).matches("1[.,]3"));
        assertEquals("Bartizan 0.1.0", RunTexts.product(Finds.found("A", "10.0.0.1", false)));
    }
}
