// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.Progress;
import org.bartizan.discovery.ui.internal.run.RunState.Phase;
import org.junit.jupiter.api.Test;

class RunModelTest {

    private final RunModel model = new RunModel();

    @Test
    void countsWhatIsAskedAndPassesItOn() {
        AtomicLong outer = new AtomicLong();
        Progress progress = model.begin(new Progress() {
            @Override
            public void begin(String task, long total) {
                outer.addAndGet(total);
            }

            @Override
            public void worked(long amount) {
                outer.addAndGet(amount);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        progress.begin("Asking", 200);
        progress.worked(50);
        assertEquals(50, model.state().asked());
        assertEquals(25, model.state().percent());
        assertEquals(250, outer.get());
        assertTrue(progress.cancelled());
    }

    @Test
    void showsWhatAnswersAtOnceAndOnce() {
        model.begin(Progress.NONE);
        model.found(Finds.found("A", "10.0.0.1", false));
        model.found(Finds.found("A", "10.0.0.1", true));
        model.found(Finds.found("B", "10.0.0.2", true));
        assertEquals(2, model.state().found().size());
        assertTrue(model.state().found().getFirst().known());
    }

    @Test
    void startsOver() {
        model.begin(Progress.NONE).worked(7);
        model.found(Finds.found("A", "10.0.0.1", false));
        model.failed("no network");
        model.begin(Progress.NONE);
        assertEquals(new RunState(Phase.RUNNING, -1, 0, List.of(), null, null), model.state());
        assertEquals(-1, model.state().percent());
    }

    @Test
    void tellsEveryPhaseUntilNobodyListens() throws Exception {
        List<Phase> phases = new ArrayList<>();
        AutoCloseable handle = model.onPhase(() -> phases.add(model.state().phase()));
        model.stopping();
        model.begin(Progress.NONE);
        model.stopping();
        model.ended(Finds.result(true));
        handle.close();
        model.begin(Progress.NONE);
        assertEquals(List.of(Phase.RUNNING, Phase.STOPPING, Phase.ENDED), phases);
    }

    @Test
    void isActiveWhileItRunsOrStops() {
        assertFalse(model.state().active());
        model.begin(Progress.NONE);
        assertTrue(model.state().active());
        model.stopping();
        assertTrue(model.state().active());
        model.ended(Finds.result(false));
        assertFalse(model.state().active());
    }
}
