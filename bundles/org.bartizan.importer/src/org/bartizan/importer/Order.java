// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.internal.Excerpt;

/** Which item of a pair comes first. */
public enum Order {

    /** The computer's name, then its address; what a file has unless told otherwise. */
    NAME_ADDRESS,
    /** The address, then the computer's name. */
    ADDRESS_NAME;

    /**
     * The order with that number.
     *
     * @throws BartizanException when it is neither {@code 1} nor {@code 2}
     */
    public static Order parse(String number) {
        return switch (number.strip()) {
            case "1" -> NAME_ADDRESS;
            case "2" -> ADDRESS_NAME;
            default -> throw new BartizanException("use “" + Excerpt.of(number) + "” as the order", "there are two orders",
                    "Give 1 for name/address or 2 for address/name");
        };
    }

    /** 1 for name/address, 2 for address/name. */
    public int number() {
        return ordinal() + 1;
    }
}
