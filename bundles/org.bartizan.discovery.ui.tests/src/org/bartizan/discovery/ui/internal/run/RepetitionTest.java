// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;

import org.bartizan.discovery.ui.internal.run.Repetition.Unit;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    @Test
    void readsNumberAndUnit() {
        assertEquals(Optional.of(Duration.ofMinutes(60)), new Repetition(" 60 ", Unit.MINUTES).interval());
        assertEquals(Optional.of(Duration.ofDays(7)), new Repetition("7", Unit.DAYS).interval());
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertEquals(Optional.empty(), new Repetition("0", Unit.MINUTES).interval());
        assertEquals(Optional.empty(), new Repetition("-5", Unit.MINUTES).interval());
        assertEquals(Optional.empty(), new Repetition("", Unit.HOURS).interval());
        assertEquals(Optional.empty(), new Repetition("367", Unit.DAYS).interval());
        assertEquals(Optional.empty(), new Repetition("9999999", Unit.MINUTES).interval());
    }
}
