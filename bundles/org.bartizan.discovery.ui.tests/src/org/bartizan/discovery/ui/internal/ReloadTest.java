// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReloadTest {

    private final List<Runnable> readings = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();
    private long now;
    private final Reload reload = new Reload(readings::add, (delay, action) -> {
        delays.add(delay);
        later.add(action);
    }, () -> now * 1_000_000);

    @Test
    void readsAtOnceAtFirst() {
        reload.request();
        assertEquals(1, readings.size());
    }

    @Test
    void readsOnceMoreAfterABurst() {
        reload.request();
        for (int i = 0; i < 100; i++) {
            reload.request();
        }
        readings.getFirst().run();
        later.getFirst().run();
        assertEquals(2, readings.size());
        readings.get(1).run();
        later.get(1).run();
        assertEquals(2, readings.size());
    }

    @Test
    void readsAgainWhenAskedAfterResting() {
        reload.request();
        readings.getFirst().run();
        later.getFirst().run();
        reload.request();
        assertEquals(2, readings.size());
    }

    @Test
    void restsTheLongerTheLongerReadingTook() {
        reload.request();
        readings.getFirst().run();
        assertEquals(Duration.ofMillis(Reload.PAUSE), delays.getFirst());
        later.getFirst().run();
        reload.request();
        now += 3_000;
        readings.get(1).run();
        assertEquals(Duration.ofMillis(6_000), delays.get(1));
    }

    @Test
    void remembersARequestThatCameWhileItRested() {
        reload.request();
        readings.getFirst().run();
        reload.request();
        assertEquals(1, readings.size());
        later.getFirst().run();
        assertEquals(2, readings.size());
    }
}
