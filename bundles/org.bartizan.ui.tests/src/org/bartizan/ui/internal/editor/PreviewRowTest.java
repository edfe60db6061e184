// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Effect.Computer;
import org.bartizan.fleet.policy.Effect.Kind;
import org.bartizan.fleet.policy.Preview;
import org.junit.jupiter.api.Test;

class PreviewRowTest {

    private static Effect effect(Kind kind, String subject, String from, String to) {
        return new Effect(kind, subject, from, to, null, null, List.of(new Computer("c", "pc-1", "Sales/pc-1")));
    }

    @Test
    void callsSettingsAsPeopleDo() {
        Preview preview = new Preview(List.of(effect(Kind.SETTING_CHANGED, "autoProtect.enabled", "yes", "no"),
                effect(Kind.LOCK_CHANGED, "autoProtect.enabled", "not locked", "locked")), 1, List.of());
        assertEquals(List.of("Auto-protect: Enabled", "Lock of Auto-protect: Enabled"), PreviewRow.of(preview).stream().map(
                PreviewRow::what).toList());
        assertEquals("1 computer changes, in 1 setting. Nothing is removed.", PreviewRow.summary(preview));
    }

    @Test
    void saysThatSomethingIsRemoved() {
        Preview preview = new Preview(List.of(effect(Kind.SCAN_REMOVED, "Nightly", "daily", null)), 1, List.of());
        assertTrue(PreviewRow.of(preview).getFirst().removed());
        assertEquals("", PreviewRow.of(preview).getFirst().to());
        assertEquals("1 computer changes. Something is removed: see the lines that say so.", PreviewRow.summary(preview));
    }

    @Test
    void saysThatNothingChanges() {
        assertEquals("No computer changes.", PreviewRow.summary(new Preview(List.of(), 0, List.of())));
    }
}
