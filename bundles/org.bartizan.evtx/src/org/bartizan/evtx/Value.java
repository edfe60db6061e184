// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.bartizan.evtx.internal.Format;

/** A value of a record with its type. Immutable. */
public sealed interface Value extends Node {

    /** The type; for {@link Items} that of each item. */
    ValueType type();

    /** The value as it stands in XML, but not escaped, in the form that {@code evtxexport} uses; floating-point numbers with all their digits. */
    String text();

    /** No value. */
    enum Nothing implements Value {
        /** The only one. */
        INSTANCE;

        @Override
        public ValueType type() {
            return ValueType.NULL;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** Text, without the zero that ends it. */
    record Text(ValueType type, String text) implements Value {
    }

    /** A whole number of any width. An unsigned one of eight bytes that is negative here is greater than a long can be. */
    record Whole(ValueType type, long value) implements Value {

        @Override
        public String text() {
            return Format.whole(type, value);
        }
    }

    /** A floating-point number. */
    record Real(ValueType type, double value) implements Value {

        @Override
        public String text() {
            return Format.real(type, value);
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Value {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** Bytes as they are: of a binary value, of a type that is unknown, or of a value that does not fit its type. */
    final class Bytes implements Value {

        private final byte[] bytes;

        /** Keeps a copy. */
        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public ValueType type() {
            return ValueType.BINARY;
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String text() {
            return Format.bytes(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes b && Arrays.equals(bytes, b.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Bytes[" + text() + "]";
        }
    }

    /** A globally unique identifier. */
    record Guid(UUID value) implements Value {

        @Override
        public ValueType type() {
            return ValueType.GUID;
        }

        @Override
        public String text() {
            return Format.guid(value);
        }
    }

    /** A moment; exact, as both of its types are whole numbers of 100 ns. */
    record Time(ValueType type, Instant value) implements Value {

        @Override
        public String text() {
            return Format.time(type, value);
        }
    }

    /** A security identifier, such as {@code S-1-5-18}. */
    record Sid(String text) implements Value {

        @Override
        public ValueType type() {
            return ValueType.SID;
        }
    }

    /** An array where it cannot be repeated elements: in an attribute, or beside something else. */
    record Items(ValueType type, List<Value> items) implements Value {

        /** Keeps a copy. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join(",", items.stream().map(Value::text).toList());
        }
    }
}
