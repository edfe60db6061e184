// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

import org.bartizan.ui.table.RowColumn;

/** Columns of addresses, ordered as numbers. */
final class Addresses {

    private static final Comparator<byte[]> BYTES = Comparator.<byte[]>comparingInt(bytes -> bytes.length).thenComparing(Arrays::compareUnsigned);

    private Addresses() {
    }

    static <T> RowColumn<T> column(String id, String title, Function<T, InetAddress> address) {
        return RowColumn.<T>text(id, title, row -> address.apply(row).getHostAddress())
                .ordered(Comparator.comparing(row -> address.apply(row).getAddress(), BYTES));
    }
}
