// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;

/** Teaches the commands that are there. */
@Descriptor("The shell itself")
public final class HelpCommand {

    private final CommandCatalog catalog;

    /** Explains the commands of that catalog. */
    public HelpCommand(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    /** All commands. */
    @Descriptor("Lists the commands, or explains one.")
    public Report help(@Parameter(names = "--json", presentValue = "true", absentValue = "false") //
    @Descriptor("Print the list as JSON") boolean json) {
        if (json) {
            return list(catalog.all()).json(true);
        }
        List<String> lines = new ArrayList<>();
        for (String scope : catalog.scopes()) {
            lines.add(scopeLine(scope));
            lines.addAll(lines(catalog.of(scope)));
        }
        return page(lines).note("\n\"help SCOPE\" lists one scope, \"help SCOPE:COMMAND\" explains a command.\n"
                + "Results go through pipes: client:list | grep sales | head 5, and into files: client:list --json > clients.json.\n"
                + "Scripts have variables (x = 5, $x), each, if, while, until, not and try, as in Apache Felix Gogo.");
    }

    /** One scope or one command. */
    @Descriptor("Lists the commands, or explains one.")
    @Examples({"help", "help importer", "help importer:import"})
    public Report help(
            @Parameter(names = "--json", presentValue = "true", absentValue = "false") @Descriptor("Print the list as JSON") boolean json,
            @Descriptor("A scope such as importer, or a command such as importer:import") String topic) {
        List<Command> scope = catalog.of(topic);
        Command command = catalog.find(topic);
        if (!scope.isEmpty() && (command == null || topic.indexOf(':') < 0 && !CommandCatalog.OWN_SCOPE.equals(command.scope()))) {
            if (json) {
                return list(scope).json(true);
            }
            List<String> lines = new ArrayList<>(List.of(scopeLine(scope.getFirst().scope())));
            lines.addAll(lines(scope));
            return page(lines).note("\n\"help SCOPE:COMMAND\" explains a command.");
        }
        if (command == null) {
            throw unknown(topic);
        }
        return json ? list(List.of(command)).json(true) : page(new CommandHelp(command).lines());
    }

    private BartizanException unknown(String topic) {
        List<String> names = new ArrayList<>(catalog.scopes());
        catalog.all().forEach(each -> names.add(each.written()));
        String question = Nearest.question(topic, names);
        return new BartizanException("explain " + topic, "there is no such scope and no such command",
                question.isEmpty() ? "\"help\" lists them" : question + " \"help\" lists them all");
    }

    private static Report page(List<String> lines) {
        Report page = Report.table(List.of());
        return page.note(String.join("\n", lines));
    }

    private static Report list(Collection<Command> commands) {
        return Report.table(commands, Column.text("scope", "SCOPE", Command::scope), Column.text("name", "NAME", Command::name),
                Column.text("usage", "USAGE", Command::usage), Column.text("description", "DESCRIPTION", Command::description));
    }

    private String scopeLine(String scope) {
        String description = catalog.of(scope).stream().map(HelpCommand::scopeDescription).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        return description.isEmpty() ? scope : scope + " - " + description;
    }

    private static String scopeDescription(Command command) {
        try {
            return command.scopeDescription();
        } catch (IllegalStateException e) {
            return "";
        }
    }

    private static List<String> lines(List<Command> commands) {
        int width = commands.stream().mapToInt(command -> command.written().length()).max().orElse(0);
        return commands.stream().map(
                command -> ("  " + command.written() + " ".repeat(width - command.written().length() + 2) + CommandHelp.firstSentence(
                        command))
                                .stripTrailing())
                .toList();
    }
}
