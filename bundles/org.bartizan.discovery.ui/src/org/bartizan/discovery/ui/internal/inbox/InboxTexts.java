// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.inbox;

import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.Outcome;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.table.Times;
import org.bartizan.ui.widget.GroupChooser.Group;
import org.eclipse.osgi.util.NLS;

/** What the inbox says. */
final class InboxTexts {

    private static final int MOST_REASONS = 8;

    private InboxTexts() {
    }

    static String computers(long count) {
        return Times.count(count, Messages.computer, Messages.computers);
    }

    /** How many wait, for the heading. */
    static String heading(List<InboxEntry> entries) {
        long ignored = entries.stream().filter(InboxEntry::ignored).count();
        long waiting = entries.size() - ignored;
        String text = waiting == 0 ? Messages.Inbox_none_wait : NLS.bind(Messages.Inbox_wait, computers(waiting));
        return ignored == 0 ? text : NLS.bind(Messages.Inbox_and_ignored, text, Times.number(ignored));
    }

    static String approve(int count) {
        return count == 0 ? Messages.Inbox_approve : NLS.bind(Messages.Inbox_approve_count, computers(count));
    }

    /** What the button of the group chooser says. */
    static String approveInto(int count, Group group) {
        return NLS.bind(Messages.Approve_button, computers(count), group.node().name());
    }

    /** What was approved. */
    static String approved(long count, Group group) {
        return NLS.bind(Messages.Inbox_approved, computers(count), group.path());
    }

    static long done(List<? extends Outcome<?>> outcomes) {
        return outcomes.stream().filter(Outcome.Done.class::isInstance).count();
    }

    /** Why some of the computers were left as they were; empty when none was. */
    static String failures(List<? extends Outcome<?>> outcomes, String what) {
        List<Outcome.Failed<?>> failed = outcomes.stream().filter(Outcome.Failed.class::isInstance).<Outcome.Failed<?>>map(
                outcome -> (Outcome.Failed<?>) outcome).toList();
        if (failed.isEmpty()) {
            return "";
        }
        String reasons = failed.stream().limit(MOST_REASONS).map(f -> f.computer() + ": " + f.reason())
                .collect(Collectors.joining("\n"));
        String more = failed.size() <= MOST_REASONS ? ""
                : "\n" + NLS.bind(Messages.Inbox_more_failures, Times.number(failed.size() - MOST_REASONS));
        return NLS.bind(what, Times.number(failed.size()), computers(outcomes.size())) + "\n\n" + reasons + more;
    }
}
