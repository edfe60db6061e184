// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.util.List;

/** Which events are meant. Values have the type of their field, see {@link Field.Kind}. */
public sealed interface Condition {

    /** Every event. */
    Condition ALL = new And(List.of());

    /** All of these hold; with none of them, always. */
    record And(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One of these holds; never empty. */
    record Or(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** This does not hold. */
    record Not(Condition part) implements Condition {
    }

    /** A field compares so with a value. */
    record Compare(Field field, Operator operator, Object value) implements Condition {
    }

    /** A field has one of these values; never empty. */
    record In(Field field, List<Object> values) implements Condition {
        /** Copies the values. */
        public In {
            values = List.copyOf(values);
        }
    }
}
