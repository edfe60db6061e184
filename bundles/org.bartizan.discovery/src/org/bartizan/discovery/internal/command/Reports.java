// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.bartizan.api.Outcome;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.api.discovery.CacheEntry;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.InboxEntry;

/** What the commands of discovery print. */
final class Reports {

    private Reports() {
    }

    static Report of(DiscoveryResult result) {
        Report table = found(result.found());
        String asked = String.format(Locale.ROOT, "%s in %.1f s: %s answered, %d of them new in the inbox, %d known.",
                count(result.asked(), "address asked", "addresses asked"), result.took().toMillis() / 1e3,
                count(result.found().size(), "computer", "computers"), result.newInInbox(), result.found().stream().filter(Found::known)
                        .count());
        Report noted = table.note(asked);
        if (result.cancelled()) {
            return noted.note("It was cancelled before its end; what was found until then is kept.");
        }
        return result.newInInbox() > 0 ? noted.note("Type discovery:inbox list, and discovery:inbox approve to take computers in.") : noted;
    }

    static Report found(List<Found> found) {
        return Report.table(found, Column.text("name", "NAME", Found::name), Column.text("address", "ADDRESS", Found::address),
                Column.text("role", "ROLE", Found::role), Column.text("product", "PRODUCT", Found::product),
                Column.text("version", "VERSION", Found::version), Column.number("roundTripMillis", "ROUND TRIP (MS)", Reports::millis),
                Column.text("known", "KNOWN", Found::known));
    }

    private static double millis(Found found) {
        Duration roundTrip = found.roundTrip();
        return Math.round(roundTrip.toNanos() / 1e4) / 1e2;
    }

    static Report cache(Iterable<CacheEntry> entries) {
        return Report.table(entries, Column.text("name", "NAME", CacheEntry::name), Column.text("addresses", "ADDRESSES",
                CacheEntry::addresses),
                Column.text("source", "SOURCE", CacheEntry::source), Column.text("firstSeen", "FIRST SEEN", CacheEntry::firstSeen),
                Column.text("lastSeen", "LAST SEEN", CacheEntry::lastSeen));
    }

    static Report inbox(List<InboxEntry> entries) {
        return Report.table(entries, Column.text("name", "NAME", InboxEntry::name), Column.text("address", "ADDRESS", InboxEntry::address),
                Column.text("role", "ROLE", InboxEntry::role), Column.text("product", "PRODUCT", InboxEntry::product),
                Column.text("version", "VERSION", InboxEntry::version), Column.text("firstSeen", "FIRST SEEN", InboxEntry::firstSeen),
                Column.text("lastSeen", "LAST SEEN", InboxEntry::lastSeen), Column.text("ignored", "IGNORED", InboxEntry::ignored));
    }

    /** One line for each computer of an operation; {@code done} is the word for what worked. */
    static <T> Report outcomes(List<Outcome<T>> outcomes, String done) {
        int failures = (int) outcomes.stream().filter(Outcome.Failed.class::isInstance).count();
        return Report.table(outcomes, Column.<Outcome<T>>text("name", "NAME", Outcome::computer),
                Column.<Outcome<T>>text("result", "RESULT", outcome -> outcome instanceof Outcome.Done ? done : "failed"),
                Column.<Outcome<T>>text("reason", "REASON", outcome -> outcome instanceof Outcome.Failed<T> failed ? failed.reason()
                        : null))
                .failures(failures);
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
