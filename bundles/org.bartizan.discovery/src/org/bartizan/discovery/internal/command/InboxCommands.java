// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.util.List;
import java.util.stream.Stream;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.discovery.Inbox;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The shell command of the inbox. */
@Component(service = InboxCommands.class, property = {"osgi.command.scope=discovery", "osgi.command.function=inbox"})
@Descriptor("Finding computers: address cache, discovery, and the inbox of what was found")
public final class InboxCommands {

    private final Inbox inbox;
    private final Fleet fleet;

    /** What can be done with the inbox. */
    public enum Action {
        /** Shows entries. */
        LIST,
        /** Takes computers into the organisation. */
        APPROVE,
        /** Hides computers. */
        IGNORE,
        /** Shows hidden computers again. */
        RESTORE
    }

    /** Called by the framework; {@code fleet} may be null. */
    @Activate
    public InboxCommands(@Reference Inbox inbox,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet) {
        this.inbox = inbox;
        this.fleet = fleet;
    }

    /** Shows the inbox or decides about what is in it. */
    @Descriptor("Shows the computers that were found and are not in the organisation, and takes them in or ignores them. Approving is one"
            + " change of the organisation, which org:undo takes back.")
    @Examples({"discovery:inbox list", "discovery:inbox approve PC-7 PC-8 --group Boston/Sales  # as clients of that client group",
            "discovery:inbox approve SRV-1 --server-group Boston  # as a server", "discovery:inbox approve --all --group Sales",
            "discovery:inbox ignore PRINTER-3", "discovery:inbox list --ignored", "discovery:inbox restore PRINTER-3"})
    public Report inbox(
            @Descriptor("Approve as clients of this client group: its path, its name, or its id") @Parameter(names = "--group",
                    absentValue = "") String group,
            @Descriptor("Approve as servers of this server group: its name or its id") @Parameter(names = "--server-group",
                    absentValue = "") String serverGroup,
            @Descriptor("All computers of the inbox but ignored ones") @Parameter(names = "--all", presentValue = "true",
                    absentValue = "false") boolean all,
            @Descriptor("List ignored ones, too") @Parameter(names = "--ignored", presentValue = "true",
                    absentValue = "false") boolean ignored,
            @Descriptor("Print JSON") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("list, approve (take into the organisation), ignore (hide) or restore (what was ignored)") Action action,
            @Descriptor("Names or addresses of computers in the inbox") String... names) {
        Report report = switch (action) {
            case LIST -> list(ignored, names);
            case APPROVE -> Reports.outcomes(inbox.approve(chosen("approve", all, names), target(group, serverGroup), Author.current()),
                    "approved");
            case IGNORE -> Reports.outcomes(inbox.ignore(chosen("ignore", all, names), true), "ignored");
            case RESTORE -> Reports.outcomes(inbox.ignore(chosen("restore", all, names), false), "restored");
        };
        return report.json(json);
    }

    private Report list(boolean ignored, String[] names) {
        if (names.length > 0) {
            throw new BartizanException("list the inbox", "list takes no names", "Type discovery:inbox list");
        }
        List<InboxEntry> entries = inbox.list(ignored);
        Report report = Reports.inbox(entries);
        return entries.isEmpty() ? report.note("The inbox is empty. discovery:run fills it.")
                : report.note("Type discovery:inbox approve NAME --group GROUP to take one into the organisation.");
    }

    private List<String> chosen(String what, boolean all, String[] names) {
        if (all == names.length > 0) {
            throw new BartizanException(what + " computers", all ? "--all and names exclude each other" : "no computer is named",
                    "Name some computers of the inbox, or give --all");
        }
        return all ? inbox.list(what.equals("restore")).stream().map(InboxEntry::name).toList() : Stream.of(names).toList();
    }

    private Target target(String group, String serverGroup) {
        if (group.isEmpty() == serverGroup.isEmpty()) {
            throw new BartizanException("approve computers", "it is not clear where they belong",
                    "Give either --group for clients or --server-group for servers");
        }
        if (fleet == null || !fleet.exists()) {
            throw new BartizanException("approve computers", "there is no organisation that they could become part of",
                    "Create one with org:new, or open one");
        }
        return group.isEmpty() ? Groups.serverGroup(fleet, serverGroup) : Groups.clientGroup(fleet, group);
    }
}
