// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.discovery.AddressRange;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;

/** What a person typed into the fields of a discovery. Immutable. */
record RunForm(Type type, String range, String port, String rate, String retries) {

    static final int MOST_PER_SECOND = 1_000_000;
    static final int MOST_RETRIES = 10;

    /** What is typed, judged: a request, or what has to be put right first. */
    sealed interface Check {

        /** What to say below the fields. */
        String text();
    }

    /** It can be run. */
    record Good(DiscoveryRequest request, String text) implements Check {
    }

    /** Something is missing that nobody could have typed yet. */
    record Missing(String text) implements Check {
    }

    /** Something is wrong. */
    record Wrong(Field field, String text) implements Check {
    }

    /** The fields that can be wrong. */
    enum Field {
        /** The range of addresses. */
        RANGE,
        /** The UDP port. */
        PORT,
        /** Packets per second. */
        RATE,
        /** How often to ask again. */
        RETRIES
    }

    /** Fields as they are at first. */
    static RunForm initial() {
        DiscoveryRequest usual = DiscoveryRequest.of(Type.LOCAL, null);
        return new RunForm(usual.type(), "", String.valueOf(usual.port()), String.valueOf(usual.packetsPerSecond()),
                String.valueOf(usual.retries()));
    }

    Check check() {
        Optional<Integer> ports = number(port, 1, 65_535);
        if (ports.isEmpty()) {
            return new Wrong(Field.PORT, NLS.bind(Messages.Run_wrong_port, Times.number(65_535)));
        }
        Optional<Integer> packets = number(rate, 0, MOST_PER_SECOND);
        if (packets.isEmpty()) {
            return new Wrong(Field.RATE, NLS.bind(Messages.Run_wrong_rate, Times.number(MOST_PER_SECOND)));
        }
        Optional<Integer> again = number(retries, 0, MOST_RETRIES);
        if (again.isEmpty()) {
            return new Wrong(Field.RETRIES, NLS.bind(Messages.Run_wrong_retries, MOST_RETRIES));
        }
        DiscoveryRequest request = new DiscoveryRequest(type, type == Type.RANGE ? range.strip() : null, ports.get(), packets.get(),
                again.get());
        return type == Type.RANGE ? checkRange(request) : new Good(request, explain(type));
    }

    private Check checkRange(DiscoveryRequest request) {
        if (range.isBlank()) {
            return new Missing(Messages.Run_range_missing);
        }
        try {
            AddressRange addresses = AddressRange.of(range);
            return new Good(request, RunTexts.expected(addresses, request));
        } catch (BartizanException e) {
            return new Wrong(Field.RANGE, e.getMessage());
        }
    }

    private static String explain(Type type) {
        return switch (type) {
            case CACHE -> Messages.Run_explain_cache;
            case LOCAL -> Messages.Run_explain_local;
            case INTENSE -> Messages.Run_explain_intense;
            case RANGE -> Messages.Run_range_missing;
        };
    }

    private static Optional<Integer> number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits)).filter(n -> n >= least && n <= most);
    }
}
