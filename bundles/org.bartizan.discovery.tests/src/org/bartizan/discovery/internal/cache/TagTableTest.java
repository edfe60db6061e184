// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class TagTableTest {

    private final TagTable table = new TagTable();
    private final Map<Integer, TreeSet<Integer>> model = new HashMap<>();

    private TreeSet<Integer> under(int tag) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int place = table.first(tag); place >= 0; place = table.next(place, tag)) {
            found.add(table.value(place));
        }
        return found;
    }

    private void agrees() {
        model.forEach((tag, values) -> assertEquals(values, under(tag)));
    }

    private void remove(int tag, int value) {
        int place = table.first(tag);
        while (table.value(place) != value) {
            place = table.next(place, tag);
        }
        table.remove(place);
        model.get(tag).remove(value);
    }

    @Test
    void agreesWithAMapWhateverCollides() {
        Random random = new Random(11);
        // few tags, and many that begin at the same or the last place of the table
        int[] tags = {0, 1, 1023, 1 << 20, 5 << 20, -1, 2047, 77, (7 << 20) + 1023, Integer.MIN_VALUE};
        for (int value = 0; value < 5_000; value++) {
            int tag = random.nextInt(4) == 0 ? tags[random.nextInt(tags.length)] : random.nextInt();
            table.add(tag, value);
            model.computeIfAbsent(tag, any -> new TreeSet<>()).add(value);
            if (random.nextInt(3) > 0) {
                int victim = tags[random.nextInt(tags.length)];
                if (!model.getOrDefault(victim, new TreeSet<>()).isEmpty()) {
                    remove(victim, model.get(victim).first());
                }
            }
        }
        agrees();
        Arrays.stream(tags).forEach(tag -> {
            while (!model.getOrDefault(tag, new TreeSet<>()).isEmpty()) {
                remove(tag, model.get(tag).last());
            }
        });
        agrees();
    }

    @Test
    void changesEveryNumber() {
        for (int value = 0; value < 3_000; value++) {
            table.add(value % 10, value);
        }
        table.change(value -> value < 1_000 ? value : value % 2 == 0 ? -1 : value + 10_000);
        assertEquals(100, under(4).size());
        assertEquals(300, under(5).size());
        assertEquals(10_000 + 2_995, under(5).last());
    }
}
