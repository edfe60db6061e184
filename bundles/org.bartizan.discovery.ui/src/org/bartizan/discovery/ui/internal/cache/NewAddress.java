// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.net.InetAddress;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.AddressCache.Added;
import org.bartizan.discovery.AddressRange;
import org.bartizan.discovery.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** A name and an address as a person types them into the address cache. */
record NewAddress(String name, String address) {

    /** The source of entries made by hand. */
    static final String SOURCE = "manual";

    /** What has to be put right; empty when it can be added. */
    Optional<String> problem() {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.of(Messages.Add_no_name);
        }
        if (wanted.length() > AddressCache.MAX_NAME) {
            return Optional.of(NLS.bind(Messages.Add_long_name, AddressCache.MAX_NAME));
        }
        if (wanted.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Messages.Add_control);
        }
        if (address.isBlank()) {
            return Optional.of(Messages.Add_no_address);
        }
        return parsed().isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.Add_wrong_address, address.strip()));
    }

    private Optional<InetAddress> parsed() {
        try {
            AddressRange range = AddressRange.of(address);
            return range.first().equals(range.last()) && address.indexOf('/') < 0 ? Optional.of(range.first()) : Optional.empty();
        } catch (BartizanException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds it; waits for the disk.
     *
     * @throws BartizanException when it is not allowed, or the name has an entry
     */
    Added addTo(AddressCache cache) {
        String tried = NLS.bind(Messages.Add_tried, name.strip());
        problem().ifPresent(why -> {
            throw new BartizanException(tried, why.replaceFirst("\\.$", ""), "");
        });
        try (AddressCache.Batch batch = cache.batch(SOURCE)) {
            Added added = batch.add(name.strip(), parsed().orElseThrow());
            if (added == Added.KEPT) {
                throw new BartizanException(tried, Messages.Add_exists, Messages.Add_exists_next);
            }
            batch.commit();
            return added;
        }
    }
}
