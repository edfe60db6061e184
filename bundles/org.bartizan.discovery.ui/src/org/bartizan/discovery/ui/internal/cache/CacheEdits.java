// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import java.util.List;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.osgi.util.NLS;

/** Changes the address cache as a person asks for. Used on the UI thread; the work is done in the background. */
final class CacheEdits {

    private final ActionContext context;
    private final AddressCache cache;

    CacheEdits(ActionContext context, AddressCache cache) {
        this.context = context;
        this.cache = cache;
    }

    /** Asks for a name and an address and adds them. */
    void add() {
        new AddDialog(context.shell()).ask().ifPresent(typed -> context.background()
                .start(NLS.bind(Messages.Add_job, typed.name().strip()), progress -> typed.addTo(cache), added -> {
                    // the view follows the cache
                }));
    }

    /** Asks whether these are to be removed, and removes them. */
    void remove(List<CacheRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String entries = CacheTexts.entries(rows.size());
        String what = rows.size() == 1 ? rows.getFirst().name() : entries;
        if (Dialogs.confirm(context.shell(), Messages.Cache_remove_title, NLS.bind(Messages.Cache_remove_question, what),
                NLS.bind(Messages.Cache_remove_count, entries))) {
            context.background().start(NLS.bind(Messages.Cache_remove_job, what),
                    progress -> cache.remove(rows.stream().map(CacheRow::name).toList()), removed -> {
                        // the view follows the cache
                    });
        }
    }

    /**
     * Asks whether everything is to be removed, and removes it.
     *
     * @param count how much there is
     */
    void clear(long count) {
        String entries = CacheTexts.entries(count);
        if (Dialogs.confirm(context.shell(), Messages.Cache_clear_title, NLS.bind(Messages.Cache_clear_question, entries),
                NLS.bind(Messages.Cache_clear_button, entries))) {
            context.background().start(Messages.Cache_clear_job, progress -> cache.clear(), removed -> {
                // the view follows the cache
            });
        }
    }
}
