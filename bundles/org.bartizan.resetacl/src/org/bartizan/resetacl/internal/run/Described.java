// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessProvider;

/** Describes the access lists of a run; most objects of a run have the same few. For one thread. */
final class Described {

    /** Bytes as a key. */
    private record Key(String kind, byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind.equals(key.kind) && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    private final Map<String, AccessProvider> providers;
    private final Map<Key, AccessList> known = new HashMap<>();

    Described(Map<String, AccessProvider> providers) {
        this.providers = providers;
    }

    /** What bytes say; one without entries and with the reason as its text, when nobody can tell. */
    AccessList list(String kind, byte[] bytes) {
        return known.computeIfAbsent(new Key(kind, bytes), this::describe);
    }

    private AccessList describe(Key key) {
        AccessProvider provider = providers.get(key.kind);
        try {
            return provider == null ? unknown("what knows about " + key.kind + " is not there") : provider.describe(key.bytes);
        } catch (AccessException e) {
            return unknown(e.getMessage());
        }
    }

    private static AccessList unknown(String why) {
        return new AccessList(null, null, false, false, List.of(), List.of(), Risk.SAFE, why);
    }
}
