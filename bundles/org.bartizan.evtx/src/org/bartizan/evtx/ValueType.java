// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/** The types of values (MS-EVEN6 2.2.12). */
public enum ValueType {
    /** No value. */
    NULL(0x00, 0),
    /** Text in UTF-16. */
    STRING(0x01, 0),
    /** Text in the code page of the computer, which the file does not name; it is read as Windows-1252. */
    ANSI_STRING(0x02, 0),
    /** A signed number of one byte. */
    INT8(0x03, 1),
    /** An unsigned number of one byte. */
    UINT8(0x04, 1),
    /** A signed number of two bytes. */
    INT16(0x05, 2),
    /** An unsigned number of two bytes. */
    UINT16(0x06, 2),
    /** A signed number of four bytes. */
    INT32(0x07, 4),
    /** An unsigned number of four bytes. */
    UINT32(0x08, 4),
    /** A signed number of eight bytes. */
    INT64(0x09, 8),
    /** An unsigned number of eight bytes. */
    UINT64(0x0a, 8),
    /** A floating-point number of four bytes. */
    REAL32(0x0b, 4),
    /** A floating-point number of eight bytes. */
    REAL64(0x0c, 8),
    /** True or false. */
    BOOLEAN(0x0d, 4),
    /** Bytes. */
    BINARY(0x0e, 0),
    /** A globally unique identifier. */
    GUID(0x0f, 16),
    /** A size or an address, of four or eight bytes as the computer has them. */
    SIZE(0x10, 0),
    /** A moment in units of 100 ns. */
    FILETIME(0x11, 8),
    /** A moment in milliseconds. */
    SYSTEMTIME(0x12, 16),
    /** A security identifier. */
    SID(0x13, 0),
    /** A number of four bytes, shown in hexadecimal. */
    HEX32(0x14, 4),
    /** A number of eight bytes, shown in hexadecimal. */
    HEX64(0x15, 8),
    /** Binary XML. It is never the type of a value that is handed out: its elements stand in its place. */
    FRAGMENT(0x21, 0);

    private static final ValueType[] BY_CODE = new ValueType[FRAGMENT.code + 1];

    static {
        for (ValueType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final int width;

    ValueType(int code, int width) {
        this.code = code;
        this.width = width;
    }

    /** The number of the type in the file. */
    public int code() {
        return code;
    }

    /** The bytes of a value; 0 when they differ. */
    public int width() {
        return width;
    }

    /** The type of a number, without the bit for arrays; null when the number is unknown. */
    public static ValueType of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }
}
