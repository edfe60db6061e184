// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import java.util.Objects;

import org.bartizan.api.BartizanException;

/**
 * How a file writes its pairs.
 *
 * <p>
 * The items of a pair are separated by {@code between}, pairs by {@code after}; the last pair of a file may end without it. Spaces and
 * tabulators around items, and empty pairs, do not matter. A pair has two items and therefore one delimiter, with two exceptions: with the
 * space as delimiter the name may contain spaces, and with a character that IPv6 addresses contain (a colon, a letter up to f) the address
 * may contain it.
 *
 * <p>
 * A {@code ;} or {@code :} left of an address comments the pair out: as the first character of the pair, or as the first character of the
 * address item. A colon there is a mark unless the item as a whole is an IPv6 address, so {@code ::1} is an address and {@code :::1} is one
 * that is commented out. A character that is a delimiter of the format is never a mark.
 *
 * @param between delimiter 1, between the two items of a pair
 * @param after delimiter 2, between pairs
 * @param order which item comes first
 */
public record PairFormat(Delimiter between, Delimiter after, Order order) {

    /** Name, comma, address, line end. */
    public static final PairFormat DEFAULT = new PairFormat(Delimiter.COMMA, Delimiter.LINE_END, Order.NAME_ADDRESS);

    /**
     * Checks that the delimiters differ.
     *
     * @throws BartizanException when they are the same
     */
    public PairFormat {
        Objects.requireNonNull(order);
        if (between.equals(after)) {
            throw new BartizanException("use the " + between.described() + " as both delimiters",
                    "then nothing tells where a pair ends", "Give two different delimiters");
        }
    }

    /**
     * Reads a format as a person types it.
     *
     * @param delimiter1 as {@link Delimiter#parse(String)} reads it, or null for the comma
     * @param delimiter2 the same, or null for the line end
     * @param order {@code 1} or {@code 2}, or null for 1
     * @throws BartizanException when one of them makes no sense
     */
    public static PairFormat parse(String delimiter1, String delimiter2, String order) {
        return new PairFormat(delimiter1 == null ? DEFAULT.between : Delimiter.parse(delimiter1),
                delimiter2 == null ? DEFAULT.after : Delimiter.parse(delimiter2), order == null ? DEFAULT.order : Order.parse(order));
    }

    /** The three parameters as a person types them, such as {@code / LF 2}. */
    public String typed() {
        return between.typed() + " " + after.typed() + " " + order.number();
    }
}
