// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preview that nobody waits for any more ends early and leaves everything as it was. */
class CancelledPreviewTest extends FleetCase {

    private static final int CLIENTS = 2_000;
    private static final Consumer<Organization> CHANGE = o -> Acme.sales(o).setPolicy(Acme.policy(false));

    /** Wants no more as soon as it was told of that many computers. */
    private static final class Impatient implements Progress {

        private final long patience;
        private long told;

        Impatient(long patience) {
            this.patience = patience;
        }

        @Override
        public void begin(String task, long total) {
            throw new AssertionError("a preview does not know how many computers it will look at");
        }

        @Override
        public void worked(long amount) {
            told += amount;
        }

        @Override
        public boolean cancelled() {
            return told >= patience;
        }
    }

    @BeforeEach
    void acme() {
        createAcme(CLIENTS);
    }

    private void endsAfter(long patience) {
        Impatient progress = new Impatient(patience);
        assertThrows(CancellationException.class, () -> fleet.preview("Try", CHANGE, progress));
        assertTrue(progress.told >= patience && progress.told < patience + CLIENTS / 4, "told of " + progress.told);
        assertFalse(fleet.read(o -> Acme.sales(o).getPolicy() != null));
        assertEquals(1, fleet.log(10).size());
        assertEquals(CLIENTS, fleet.preview("Try", CHANGE).computers());
    }

    @Test
    void beforeItStarted() {
        endsAfter(0);
    }

    @Test
    void whileTheChangeIsTried() {
        endsAfter(CLIENTS / 2);
    }

    @Test
    void whileItIsTakenBackAndCompared() {
        endsAfter(CLIENTS * 3 / 2);
        endsAfter(CLIENTS * 5 / 2);
    }

    @Test
    void whenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> fleet.preview("Try", CHANGE));
        assertTrue(Thread.interrupted());
        assertEquals(CLIENTS, fleet.preview("Try", CHANGE).computers());
    }
}
