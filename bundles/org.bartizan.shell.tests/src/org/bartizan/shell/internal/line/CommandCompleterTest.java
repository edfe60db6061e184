// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.felix.gogo.jline.Parser;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.TextCompletion;
import org.bartizan.shell.internal.command.Command;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.bartizan.shell.internal.command.SampleCommands;
import org.bartizan.shell.internal.session.Bench;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandCompleterTest {

    @TempDir
    private Path directory;

    private final Bench bench = new Bench();
    private final CommandCatalog catalog = bench.interpreter.catalog();

    @BeforeEach
    void fill() {
        for (String name : new String[] {"import", "sweep", "types"}) {
            catalog.add(Command.of("try", name, new SampleCommands()));
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> complete(String line) {
        List<Candidate> candidates = new ArrayList<>();
        new CommandCompleter(catalog, directory).complete(null, new Parser().parse(line, line.length(), ParseContext.COMPLETE), candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void offersCommandsAtTheBeginning() {
        assertTrue(complete("").containsAll(List.of("help", "exit", "try:import", "test:echo")));
        assertTrue(complete("test:echo a; t").contains("try:sweep"));
    }

    @Test
    void offersTopicsOfHelp() {
        assertTrue(complete("help t").containsAll(List.of("try", "test", "try:import")));
    }

    @Test
    void offersOptionsThatAreNotGivenYet() {
        assertTrue(complete("try:sweep --").containsAll(List.of("--port", "--every")));
        assertFalse(complete("try:sweep --port 7 --").contains("--port"));
    }

    /** A command with a language of its own. */
    public static final class Asking implements TextCompletion {

        public void ask(@Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json, String... words) {
            // only completed here
        }

        @Override
        public List<String> completeText(String command, String before) {
            return before.endsWith("wh") ? List.of(command + "where", "~") : List.of();
        }
    }

    @Test
    void offersTheWordsOfALanguageOfItsOwn() {
        catalog.add(Command.of("try", "ask", new Asking()));
        assertEquals(List.of("askwhere", "--json"), complete("try:ask a = 5 wh"));
        assertEquals(List.of("a = 5 askwhere", "a = 5 ~"), complete("try:ask --json 'a = 5 wh"));
        assertEquals(List.of(), complete("try:ask --json a"));
    }

    @Test
    void offersFilesWhereOneIsWanted() throws Exception {
        Files.createDirectories(directory.resolve("folder/inner"));
        Files.createFile(directory.resolve("pairs.txt"));
        Files.createFile(directory.resolve(".hidden"));
        List<String> offered = complete("try:import ");
        assertTrue(offered.containsAll(List.of("folder/", "pairs.txt", "--json")) && !offered.contains(".hidden"), offered::toString);
        assertTrue(complete("try:import folder/").contains("folder/inner/"));
        assertTrue(complete("try:import .").contains(".hidden"));
        assertFalse(complete("try:import nowhere/").contains("pairs.txt"));
        assertFalse(complete("try:import a ").contains("pairs.txt"));
    }

    @Test
    void offersTheWordsThatAnArgumentMayBe() {
        assertTrue(complete("try:types 127.0.0.1 ").containsAll(List.of("days", "milliseconds")));
        assertFalse(complete("try:types ").contains("days"));
    }

    @Test
    void offersNothingForWhatItDoesNotKnow() {
        assertEquals(List.of(), complete("nix "));
    }

    @Test
    void highlightsCommandsThatThereAre() {
        AttributedString line = new CommandHighlighter(catalog, true).highlight(null, "try:import 'a b' --json");
        assertEquals("try:import 'a b' --json", line.toString());
        assertTrue(line.toAnsi().startsWith("\u001b[1mtry:import\u001b["), line.toAnsi());
        assertFalse(new CommandHighlighter(catalog, true).highlight(null, "nix").toAnsi().contains("\u001b"));
        assertFalse(new CommandHighlighter(catalog, false).highlight(null, "help").toAnsi().contains("\u001b"));
        assertEquals("help 'half", new CommandHighlighter(catalog, true).highlight(null, "help 'half").toString());
    }
}
