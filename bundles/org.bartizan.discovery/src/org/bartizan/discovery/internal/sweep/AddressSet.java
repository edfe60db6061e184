// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of addresses, kept as sorted ranges, so that a network takes no more room than one address. Each address has an index from 0 on.
 * Immutable; safe for use by several threads.
 */
final class AddressSet {

    private final long[] high;
    private final long[] low;
    private final int[] start;
    private final int size;

    private AddressSet(List<Span> ranges) {
        high = new long[ranges.size()];
        low = new long[ranges.size()];
        start = new int[ranges.size() + 1];
        int count = 0;
        for (int i = 0; i < ranges.size(); i++) {
            Span range = ranges.get(i);
            high[i] = range.first().high();
            low[i] = range.first().low();
            start[i] = count;
            count = Math.toIntExact(count + range.count());
        }
        start[ranges.size()] = count;
        size = count;
    }

    /** The addresses that are in any of these ranges. */
    static AddressSet of(List<Span> ranges) {
        List<Span> merged = new ArrayList<>();
        for (Span range : ranges.stream().sorted(Comparator.comparing(Span::first)).toList()) {
            Span before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && range.first().compareTo(before.last().plus(1)) <= 0) {
                Ip last = before.last().compareTo(range.last()) >= 0 ? before.last() : range.last();
                merged.set(merged.size() - 1, new Span(before.first(), last));
            } else {
                merged.add(range);
            }
        }
        return new AddressSet(merged);
    }

    /** How many addresses there are. */
    int size() {
        return size;
    }

    /** Whether all of them are IPv4 addresses. */
    boolean isFour() {
        return high.length == 0 || Ip.isFour(high[0], low[0]) && Ip.isFour(high[high.length - 1], low[low.length - 1]);
    }

    /** The range, as an argument for {@link #high} and {@link #low}, in which the address of that index is. */
    int range(int index) {
        int found = java.util.Arrays.binarySearch(start, 0, high.length, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The upper half of the address of that index in that range. */
    long high(int range, int index) {
        long sum = low[range] + (index - start[range]);
        return Long.compareUnsigned(sum, low[range]) < 0 ? high[range] + 1 : high[range];
    }

    /** The lower half. */
    long low(int range, int index) {
        return low[range] + (index - start[range]);
    }

    /** The index of an address, or -1 when it is not in the set. */
    int indexOf(long ofHigh, long ofLow) {
        int from = 0;
        int to = high.length - 1;
        Ip sought = new Ip(ofHigh, ofLow);
        while (from <= to) {
            int middle = from + to >>> 1;
            Ip first = new Ip(high[middle], low[middle]);
            if (sought.compareTo(first) < 0) {
                to = middle - 1;
            } else if (first.countTo(sought) <= start[middle + 1] - start[middle]) {
                return start[middle] + (int) (first.countTo(sought) - 1);
            } else {
                from = middle + 1;
            }
        }
        return -1;
    }
}
