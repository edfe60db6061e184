// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.time.Duration;

import org.bartizan.api.AddressText;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.AddressRange;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;

/** What the Discovery view says. */
final class RunTexts {

    private RunTexts() {
    }

    /** The name of a type, as it is to be chosen. */
    static String name(Type type) {
        return switch (type) {
            case CACHE -> Messages.Run_type_cache;
            case LOCAL -> Messages.Run_type_local;
            case INTENSE -> Messages.Run_type_intense;
            case RANGE -> Messages.Run_type_range;
        };
    }

    /** How large a range is and how long asking it takes at most. */
    static String expected(AddressRange range, DiscoveryRequest request) {
        String size = addresses(range.count());
        if (request.packetsPerSecond() == 0) {
            return NLS.bind(Messages.Run_expected_fast, new Object[] {size, AddressText.of(range.first()), AddressText.of(range.last())});
        }
        long millis = range.count() * (1 + request.retries()) * 1_000 / request.packetsPerSecond();
        return NLS.bind(Messages.Run_expected, new Object[] {size, AddressText.of(range.first()), AddressText.of(range.last()),
                Times.lasting(Duration.ofMillis(Math.max(1_000, millis)))});
    }

    /** What is going on, or how it ended; empty when nothing was run. */
    static String status(RunState state) {
        return switch (state.phase()) {
            case NONE -> "";
            case RUNNING -> state.total() < 0 ? NLS.bind(Messages.Run_running, addresses(state.asked()), computers(state.found().size()))
                    : NLS.bind(Messages.Run_running_of,
                            new Object[] {Times.number(state.asked()), addresses(state.total()), computers(state.found().size())});
            case STOPPING -> Messages.Run_stopping;
            case ENDED -> ended(state.result());
            case FAILED -> state.failure();
        };
    }

    private static String ended(DiscoveryResult result) {
        String pattern = result.cancelled() ? Messages.Run_cancelled : Messages.Run_ended;
        return NLS.bind(pattern, new Object[] {addresses(result.asked()), Times.lasting(result.took()), computers(result.found().size()),
                Times.number(result.newInInbox()), Times.number(result.refreshed())});
    }

    private static String addresses(long count) {
        return Times.count(count, Messages.address, Messages.addresses);
    }

    private static String computers(long count) {
        return Times.count(count, Messages.computer, Messages.computers);
    }

    /** The name and version of what answered. */
    static String product(Found found) {
        return (found.product() + " " + found.version()).strip();
    }

    /** The round trip in milliseconds, with a digit after the point: on one's own network it is less than one. */
    static String millis(Found found) {
        return String.format("%.1f", found.roundTrip().toNanos() / 1e6);
    }
}
