// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.shell.internal.command.Argument;
import org.bartizan.shell.internal.command.Command;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.bartizan.shell.internal.command.Signature;
import org.bartizan.shell.internal.print.People;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, their options, files and the words that an argument may be. */
final class CommandCompleter implements Completer {

    private static final int MOST_FILES = 1_000;

    private final CommandCatalog catalog;
    private final Path directory;

    CommandCompleter(CommandCatalog catalog, Path directory) {
        this.catalog = catalog;
        this.directory = directory;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            commands(candidates);
            return;
        }
        Command command = catalog.find(line.words().getFirst());
        if (command == null) {
            return;
        }
        if (command.name().equals("help") && command.scope().equals(CommandCatalog.OWN_SCOPE)) {
            commands(candidates);
            catalog.scopes().forEach(scope -> candidates.add(new Candidate(scope)));
            return;
        }
        try {
            arguments(command, line, candidates);
        } catch (IllegalStateException e) {
            // The command has just gone; so have its arguments.
            candidates.clear();
        }
    }

    private void commands(List<Candidate> candidates) {
        for (Command command : catalog.all()) {
            candidates.add(new Candidate(command.written(), command.written(), command.scope(), null, null, null, true));
        }
    }

    private void arguments(Command command, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(1, line.wordIndex());
        Set<String> given = new HashSet<>(before);
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Argument option = option(command, before.get(i));
            if (option == null) {
                placed.add(before.get(i));
            } else if (option.option().takesValue() && ++i == before.size()) {
                values(option, line.word(), candidates);
                return;
            }
        }
        int place = placed.size();
        for (Signature signature : command.signatures().reversed()) {
            List<Argument> places = signature.positional();
            if (!places.isEmpty() && place >= places.size() - 1 && places.getLast().rest() && places.getLast().type() == String.class) {
                text(command, placed.subList(places.size() - 1, place), line.word(), candidates);
            }
            if (place < places.size() || places.stream().anyMatch(Argument::rest)) {
                values(places.get(Math.min(place, places.size() - 1)), line.word(), candidates);
            }
            signature.options().stream().filter(o -> o.option().names().stream().noneMatch(given::contains))
                    .forEach(o -> candidates.add(new Candidate(o.option().names().getFirst(), o.option().names().getFirst(), "options",
                            o.description(), null, null, true)));
        }
    }

    private static Argument option(Command command, String word) {
        return command.signatures().stream().map(signature -> signature.option(word)).filter(o -> o != null).findFirst().orElse(null);
    }

    /** Quotes that were typed are not seen here: a word with spaces stands in some, and a word without may, too. */
    private static void text(Command command, List<String> before, String word, List<Candidate> candidates) {
        int begun = word.length();
        while (begun > 0 && Character.isLetterOrDigit(word.charAt(begun - 1))) {
            begun--;
        }
        for (String next : command.completeText(String.join(" ", before) + (before.isEmpty() ? "" : " ") + word)) {
            boolean plain = next.chars().allMatch(Character::isLetterOrDigit);
            if (plain || word.indexOf(' ') >= 0) {
                candidates.add(new Candidate(word.substring(0, begun) + next, next, null, null, null, null, word.indexOf(' ') < 0));
            }
        }
    }

    private void values(Argument argument, String word, List<Candidate> candidates) {
        if (argument.type().isEnum()) {
            for (Object constant : argument.type().getEnumConstants()) {
                candidates.add(new Candidate(People.constant((Enum<?>) constant)));
            }
        } else if (argument.type() == Path.class) {
            files(word, candidates);
        }
    }

    private void files(String word, List<Candidate> candidates) {
        String parent = word.substring(0, word.lastIndexOf('/') + 1);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory.resolve(parent))) {
            int count = 0;
            for (Path entry : entries) {
                if (count++ == MOST_FILES) {
                    break;
                }
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") || word.startsWith(parent + ".")) {
                    boolean folder = Files.isDirectory(entry);
                    candidates.add(new Candidate(parent + name + (folder ? "/" : ""), name + (folder ? "/" : ""), "files", null, null, null,
                            !folder));
                }
            }
        } catch (IOException | InvalidPathException e) {
            // What cannot be read has no names to offer.
            candidates.clear();
        }
    }
}
