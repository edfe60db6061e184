// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bartizan.api.AddressText;
import org.bartizan.api.discovery.CacheEntry;

/** What people type to choose entries of the address cache: a part of a name or address with {@code *} and {@code ?}. */
final class Wildcard implements Predicate<CacheEntry> {

    private final Pattern pattern;

    /** @param text matches all of a name or address; without {@code *} and {@code ?} any part of it */
    Wildcard(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '*' || c == '?');
        String whole = plain ? "*" + text + "*" : text;
        String expression = whole.codePoints().mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public boolean test(CacheEntry entry) {
        List<InetAddress> addresses = entry.addresses();
        return pattern.matcher(entry.name().toLowerCase(Locale.ROOT)).matches()
                || addresses.stream().anyMatch(address -> pattern.matcher(AddressText.of(address)).matches());
    }
}
