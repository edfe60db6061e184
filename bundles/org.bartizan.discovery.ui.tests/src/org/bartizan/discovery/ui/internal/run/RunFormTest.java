// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.ui.internal.run.RunForm.Field;
import org.bartizan.discovery.ui.internal.run.RunForm.Good;
import org.bartizan.discovery.ui.internal.run.RunForm.Missing;
import org.bartizan.discovery.ui.internal.run.RunForm.Wrong;
import org.junit.jupiter.api.Test;

class RunFormTest {

    @Test
    void canRunAsItIsAtFirst() {
        Good good = assertInstanceOf(Good.class, RunForm.initial().check());
        assertEquals(DiscoveryRequest.of(Type.LOCAL, null), good.request());
    }

    @Test
    void waitsForARange() {
        assertInstanceOf(Missing.class, range(" ").check());
    }

    @Test
    void saysHowLargeARangeIsAndHowLongItTakes() {
        Good good = assertInstanceOf(Good.class, range(" 10.1.0.0/24 ").check());
        assertEquals("10.1.0.0/24", good.request().range());
        assertTrue(good.text().startsWith("256 addresses, 10.1.0.0 to 10.1.0.255"), good.text());
        assertTrue(good.text().contains("1.0 s"), good.text());
    }

    @Test
    void saysWhatIsWrongWithARange() {
        Wrong wrong = assertInstanceOf(Wrong.class, range("10.1.0.300").check());
        assertEquals(Field.RANGE, wrong.field());
        assertTrue(wrong.text().contains("10.1.0.300 is not an address"), wrong.text());
    }

    @Test
    void forgetsTheRangeWhenAnotherTypeIsChosen() {
        Good good = assertInstanceOf(Good.class, new RunForm(Type.CACHE, "nonsense", "38293", "0", "0").check());
        assertNull(good.request().range());
    }

    @Test
    void refusesNumbersOutOfBounds() {
        assertEquals(Field.PORT, wrong("0", "1", "1"));
        assertEquals(Field.PORT, wrong("65536", "1", "1"));
        assertEquals(Field.PORT, wrong("", "1", "1"));
        assertEquals(Field.RATE, wrong("1", "-1", "1"));
        assertEquals(Field.RATE, wrong("1", "9999999999", "1"));
        assertEquals(Field.RETRIES, wrong("1", "0", "11"));
        assertEquals(Field.RETRIES, wrong("1", "0", "one"));
    }

    @Test
    void takesZeroPacketsASecondAsNoLimit() {
        Good good = assertInstanceOf(Good.class, new RunForm(Type.RANGE, "10.0.0.0/16", "1", "0", "0").check());
        assertEquals(0, good.request().packetsPerSecond());
        assertTrue(good.text().contains("as fast as possible"), good.text());
    }

    private static RunForm range(String range) {
        return new RunForm(Type.RANGE, range, "38293", "2000", "1");
    }

    private static Field wrong(String port, String rate, String retries) {
        return assertInstanceOf(Wrong.class, new RunForm(Type.CACHE, "", port, rate, retries).check()).field();
    }
}
