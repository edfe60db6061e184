// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/** The tokens of binary XML (MS-EVEN6 2.2.12), without the bit that says "more follow". */
final class Token {

    static final int END_OF_FRAGMENT = 0x00;
    static final int OPEN_START_TAG = 0x01;
    static final int CLOSE_START_TAG = 0x02;
    static final int CLOSE_EMPTY_TAG = 0x03;
    static final int END_TAG = 0x04;
    static final int VALUE = 0x05;
    static final int ATTRIBUTE = 0x06;
    static final int CDATA = 0x07;
    static final int CHARACTER = 0x08;
    static final int ENTITY = 0x09;
    static final int INSTRUCTION_TARGET = 0x0a;
    static final int INSTRUCTION_DATA = 0x0b;
    static final int TEMPLATE = 0x0c;
    static final int SUBSTITUTION = 0x0d;
    static final int OPTIONAL_SUBSTITUTION = 0x0e;
    static final int FRAGMENT = 0x0f;
    /** After an opened start tag: attributes follow. */
    static final int MORE = 0x40;

    private static final int MASK = 0xbf;

    private Token() {
    }

    static int of(int token) {
        return token & MASK;
    }
}
