// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessProvider;

/** Describes access lists of one provider; most objects have the same few, so each is made once. Safe for use by several threads. */
final class Described {

    private static final int MOST_KNOWN = 10_000;

    /** Bytes as a key. */
    private record Key(byte[] bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    private final AccessProvider provider;
    private final Map<Key, AccessList> known = new ConcurrentHashMap<>();

    /** @param provider null when it is not there */
    Described(AccessProvider provider) {
        this.provider = provider;
    }

    AccessList list(byte[] bytes) throws AccessException {
        Key key = new Key(bytes);
        AccessList list = known.get(key);
        if (list == null) {
            list = provider.describe(bytes);
            if (known.size() < MOST_KNOWN) {
                known.put(key, list);
            }
        }
        return list;
    }

    /** One without entries and with the reason as its text, when nobody can tell. */
    AccessList listOrReason(byte[] bytes) {
        try {
            return provider == null ? unknown("what knows about it is not there") : list(bytes);
        } catch (AccessException e) {
            return unknown(e.getMessage());
        }
    }

    private static AccessList unknown(String why) {
        return new AccessList(null, null, false, false, List.of(), List.of(), Risk.SAFE, why);
    }
}
