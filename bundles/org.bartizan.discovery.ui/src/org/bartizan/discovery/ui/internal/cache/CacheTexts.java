// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.table.Times;
import org.eclipse.osgi.util.NLS;

/** What the Address Cache view says. */
final class CacheTexts {

    private CacheTexts() {
    }

    static String entries(long count) {
        return Times.count(count, Messages.entry, Messages.entries);
    }

    static String remove(int count) {
        return count == 0 ? Messages.Cache_remove : NLS.bind(Messages.Cache_remove_count, entries(count));
    }

    /**
     * How much is shown.
     *
     * @param shown how many pass the filter
     * @param loaded how many there are to filter
     * @param total how many the cache has
     */
    static String shown(int shown, int loaded, long total) {
        if (loaded < total) {
            return NLS.bind(Messages.Cache_limited, Times.number(loaded), entries(total));
        }
        return shown == loaded ? entries(total) : NLS.bind(Messages.Cache_shown_of, Times.number(shown), entries(total));
    }

    /** A source in words; what a capability of somebody else's calls itself stays as it is. */
    static String source(String source) {
        return switch (source) {
            case "import" -> Messages.Source_import;
            case "discovery" -> Messages.Source_discovery;
            case NewAddress.SOURCE -> Messages.Source_manual;
            default -> source;
        };
    }
}
