// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell command that shows the organization as a tree. */
@Component(service = TreeCommands.class, property = {"osgi.command.scope=org", "osgi.command.function=tree"})
@Descriptor("The organization: its server groups, client groups and computers, and who changed what")
public final class TreeCommands {

    private static final String DEPTH = "How many levels to show; as many as fit when it is left out, all of them with --json.";

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public TreeCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** From the organization. */
    @Descriptor("Shows server groups, client groups and their computers as a tree.")
    @Examples({"org:tree", "org:tree --depth 2", "org:tree Corporate/Sales"})
    public Report tree(@Descriptor(DEPTH) @Parameter(names = "--depth", absentValue = "0") int depth,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return tree(depth, json, null);
    }

    /** From a group. */
    public Report tree(@Descriptor(DEPTH) @Parameter(names = "--depth", absentValue = "0") int depth,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The server group or client group to begin with; the whole organization when it is left out.") String group) {
        if (depth < 0) {
            throw new BartizanException("show the tree", "it cannot have " + depth + " levels", "Give --depth 1 or more");
        }
        int levels = depth == 0 && json ? Integer.MAX_VALUE : depth;
        TreeRows rows = fleet.read(organization -> TreeRows
                .of(group == null ? organization : new Finder(organization, "show the tree of " + group).one(Kind.BRANCH, group), levels));
        Report report = Report.table(rows.nodes(), TreeRows.columns(json)).json(json);
        return rows.cut() ? report.note("There is more below; --depth shows more levels, and org:tree GROUP a part.") : report;
    }
}
