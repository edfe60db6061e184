// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.inbox;

import java.util.List;
import java.util.function.Consumer;

import org.bartizan.api.Author;
import org.bartizan.api.Outcome;
import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.fleet.Fleet;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.GroupChooser;
import org.bartizan.ui.widget.GroupChooser.Group;
import org.bartizan.ui.widget.Groups;
import org.eclipse.osgi.util.NLS;

/** Approves and ignores computers of the inbox. Used on the UI thread; the work is done in the background. */
final class Decisions {

    private final ActionContext context;
    private final Inbox inbox;
    private final Fleet fleet;
    private final Consumer<String> tell;

    /** @param tell gets a sentence about what was done */
    Decisions(ActionContext context, Inbox inbox, Fleet fleet, Consumer<String> tell) {
        this.context = context;
        this.inbox = inbox;
        this.fleet = fleet;
        this.tell = tell;
    }

    /** Asks for the group and approves. */
    void approve(List<InboxEntry> entries) {
        if (!entries.isEmpty()) {
            context.background().start(Messages.Approve_job, progress -> Groups.all(fleet), groups -> approve(entries, groups));
        }
    }

    private void approve(List<InboxEntry> entries, List<Group> groups) {
        if (context.shell().isDisposed()) {
            return;
        }
        if (groups.isEmpty()) {
            Dialogs.tell(context.shell(), Messages.Approve_title, Messages.Approve_no_groups);
            return;
        }
        new GroupChooser(context.shell(), Messages.Approve_title, Messages.Approve_question, groups,
                group -> InboxTexts.approveInto(entries.size(), group)).ask().ifPresent(group -> approve(entries, group));
    }

    private void approve(List<InboxEntry> entries, Group group) {
        String job = NLS.bind(Messages.Inbox_job_approve, InboxTexts.computers(entries.size()));
        context.background().start(job, progress -> inbox.approve(names(entries), target(group), Author.current()),
                outcomes -> done(outcomes, InboxTexts.approved(InboxTexts.done(outcomes), group), Messages.Inbox_not_approved));
    }

    /** What computers become in a group. */
    static Target target(Group group) {
        String id = group.node().id();
        return group.node().kind() == Kind.SERVER_GROUP ? new Target.AsServer(id) : new Target.AsClient(id);
    }

    /** Ignores computers, or brings them back. */
    void ignore(List<InboxEntry> entries, boolean ignored) {
        if (entries.isEmpty()) {
            return;
        }
        String job = NLS.bind(ignored ? Messages.Inbox_job_ignore : Messages.Inbox_job_restore, InboxTexts.computers(entries.size()));
        context.background().start(job, progress -> inbox.ignore(names(entries), ignored), outcomes -> {
            String text = ignored ? Messages.Inbox_ignored : Messages.Inbox_restored;
            done(outcomes, NLS.bind(text, InboxTexts.computers(InboxTexts.done(outcomes))),
                    ignored ? Messages.Inbox_not_ignored : Messages.Inbox_not_restored);
        });
    }

    private void done(List<? extends Outcome<?>> outcomes, String text, String notAll) {
        tell.accept(text);
        String failures = InboxTexts.failures(outcomes, notAll);
        if (!failures.isEmpty() && !context.shell().isDisposed()) {
            Dialogs.tell(context.shell(), Messages.Inbox_title, failures);
        }
    }

    private static List<String> names(List<InboxEntry> entries) {
        return entries.stream().map(InboxEntry::name).toList();
    }
}
