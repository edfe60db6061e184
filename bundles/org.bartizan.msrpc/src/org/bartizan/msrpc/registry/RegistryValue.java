// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value of a key: a name, empty for the key's default value, a type and bytes. The bytes are what the computer has, whether they fit the type or
 * not; the methods that make sense of them take what they find.
 */
public final class RegistryValue {

    /** Types (MS-RRP 3.1.1.5). */
    public static final int NONE = 0;
    public static final int TEXT = 1;
    public static final int EXPANDED_TEXT = 2;
    public static final int BINARY = 3;
    public static final int NUMBER_32 = 4;
    public static final int NUMBER_32_BIG_ENDIAN = 5;
    public static final int LINK = 6;
    public static final int TEXTS = 7;
    public static final int NUMBER_64 = 11;

    private final String name;
    private final int type;
    private final byte[] data;

    private RegistryValue(String name, int type, byte[] data) {
        this.name = name;
        this.type = type;
        this.data = data;
    }

    /** A value of any type; the bytes are copied. */
    public static RegistryValue of(String name, int type, byte[] data) {
        return new RegistryValue(name, type, data.clone());
    }

    /** A text. */
    public static RegistryValue text(String name, String text) {
        return new RegistryValue(name, TEXT, (text + "\0").getBytes(StandardCharsets.UTF_16LE));
    }

    /** Several texts, none of them empty. */
    public static RegistryValue texts(String name, List<String> texts) {
        String joined = texts.stream().map(text -> text + "\0").collect(Collectors.joining("", "", "\0"));
        return new RegistryValue(name, TEXTS, joined.getBytes(StandardCharsets.UTF_16LE));
    }

    /** A number of 32 bits. */
    public static RegistryValue number(String name, int number) {
        return new RegistryValue(name, NUMBER_32, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    /** A number of 64 bits. */
    public static RegistryValue number(String name, long number) {
        return new RegistryValue(name, NUMBER_64, ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array());
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The type, one of the constants here or another number. */
    public int type() {
        return type;
    }

    /** The bytes, a new array. */
    public byte[] data() {
        return data.clone();
    }

    /** The bytes as UTF-16 up to the first zero. */
    public String text() {
        String text = new String(data, 0, data.length & ~1, StandardCharsets.UTF_16LE);
        int zero = text.indexOf('\0');
        return zero < 0 ? text : text.substring(0, zero);
    }

    /** The bytes as texts that zeros end, up to the first empty one. */
    public List<String> texts() {
        return Arrays.stream(new String(data, 0, data.length & ~1, StandardCharsets.UTF_16LE).split("\0", -1)).takeWhile(text -> !text
                .isEmpty()).toList();
    }

    /** The first bytes as an unsigned number of up to 64 bits, in the byte order of the type; 0 for no bytes. */
    public long number() {
        long number = 0;
        int length = Math.min(data.length, Long.BYTES);
        for (int i = 0; i < length; i++) {
            int at = type == NUMBER_32_BIG_ENDIAN ? i : length - 1 - i;
            number = number << 8 | data[at] & 0xff;
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryValue value && type == value.type && name.equals(value.name) && Arrays.equals(data, value.data);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(data);
    }

    /** Name, type and the bytes in hexadecimal. */
    @Override
    public String toString() {
        return name + " (type " + type + ") " + HexFormat.of().formatHex(data);
    }
}
