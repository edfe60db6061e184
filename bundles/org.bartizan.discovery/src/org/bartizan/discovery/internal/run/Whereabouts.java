// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.discovery.internal.inbox.InboxService;

/** Where one computer could be. */
final class Whereabouts {

    private static final int LONGEST_NAME = 253;

    private final AddressCache cache;
    private final InboxService inbox;
    private final KnownComputers known;
    private final Function<String, List<InetAddress>> nameService;

    Whereabouts(AddressCache cache, InboxService inbox, KnownComputers known, Function<String, List<InetAddress>> nameService) {
        this.cache = cache;
        this.inbox = inbox;
        this.known = known;
        this.nameService = nameService;
    }

    /** The address that a text is, if it is one. */
    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The addresses that Bartizan knows of a computer of that name. */
    Set<InetAddress> own(String name) {
        Set<InetAddress> addresses = new LinkedHashSet<>();
        cache.find(name).ifPresent(entry -> addresses.addAll(entry.addresses()));
        addresses.addAll(known.addresses(name));
        inbox.find(name).ifPresent(entry -> addresses.add(entry.address()));
        return addresses;
    }

    /** The addresses that the system's name service knows. */
    Set<InetAddress> others(String name) {
        boolean sensible = name.length() <= LONGEST_NAME && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.'
                || c == '_');
        return sensible ? new LinkedHashSet<>(nameService.apply(name)) : Set.of();
    }

    /** The text without blanks around it. */
    static String checked(String nameOrAddress) {
        String text = nameOrAddress.strip();
        if (text.isEmpty()) {
            throw new BartizanException("find a computer", "neither a name nor an address is given", "Give one of them");
        }
        return text;
    }
}
