// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.AddressText;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What finding one computer says. */
final class FindTexts {

    private FindTexts() {
    }

    /** The outcome in a sentence. */
    static String headline(String asked, Optional<Found> found) {
        return found.map(computer -> NLS.bind(Messages.Find_answered, computer.name())).orElse(NLS.bind(Messages.Find_none, asked));
    }

    /** What is known of a computer, label and value, in the order of reading. */
    static List<Map.Entry<String, String>> facts(Found found) {
        return List.of(Map.entry(Messages.Column_address, AddressText.of(found.address())), Map.entry(Messages.Column_role, found.role()),
                Map.entry(Messages.Column_product, (found.product() + " " + found.version()).strip()),
                Map.entry(Messages.Column_round_trip, String.format("%.1f", found.roundTrip().toNanos() / 1e6)),
                Map.entry(Messages.Column_state, found.known() ? Messages.Find_known : Messages.Find_unknown));
    }
}
