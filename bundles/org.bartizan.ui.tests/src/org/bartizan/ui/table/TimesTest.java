// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void saysNothingOfNoMoment() {
        assertEquals("", Times.brief(null));
        assertEquals("", Times.exact(null));
    }

    @Test
    void leavesTheDayOutOnlyToday() {
        assertTrue(Times.brief(Instant.now()).matches("\\d\\d:\\d\\d:\\d\\d"));
        assertFalse(Times.brief(Instant.now().minus(Duration.ofDays(2))).matches("\\d\\d:\\d\\d:\\d\\d"));
        assertTrue(Times.brief(Instant.parse("2001-06-15T12:00:00Z")).contains("2001"));
    }

    @Test
    void saysExactlyToTheMillisecond() {
        assertTrue(Times.exact(Instant.parse("2026-01-02T12:00:00.123Z")).contains(".123"));
    }

    @Test
    void choosesTheUnitThatSuitsADuration() {
        assertEquals("350 ms", Times.lasting(Duration.ofMillis(350)));
        assertEquals("2 min 5 s", Times.lasting(Duration.ofSeconds(125)));
        assertEquals("1 h 1 min", Times.lasting(Duration.ofMinutes(61)));
        assertTrue(Times.lasting(Duration.ofMillis(1_500)).matches("1[.,]5 s"));
    }

    @Test
    void countsInTheSingularAndThePlural() {
        assertEquals("1 computer", Times.count(1, "computer", "computers"));
        assertEquals("0 computers", Times.count(0, "computer", "computers"));
    }
}
