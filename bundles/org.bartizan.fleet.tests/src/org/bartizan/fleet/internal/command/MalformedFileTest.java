// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file is said by its line, with a reason, and nothing is changed. */
class MalformedFileTest extends CommandsCase {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "bad XML           | <clients id=\"client-5\" | <clients id=\"client-5\" < | client-5 | must be followed by",
            "an element open   | </policy>              |                            | fleet:Organization> | must be terminated",
            "unknown attribute | enabled=\"true\"       | enabeld=\"true\"           | enabeld | auto protect has no “enabeld”",
            "unknown element   | <locked>               | <lokced>x</lokced><locked> | lokced | has no “lokced”",
            "bad choice        | fileEvents=\"CHANGES\" | fileEvents=\"NEVER\"       | NEVER | not one of EVERY_ACCESS, CHANGES",
            "bad truth         | enabled=\"true\"       | enabled=\"yes\"            | \"yes\" | not true or false",
            "bad number        | enabled=\"true\"       | threads=\"many\"           | many | not a whole number",
            "bad duration      | spread=\"PT30M\"       | spread=\"30 minutes\"      | 30 minutes | a duration such as PT30M",
            "bad time          | time=\"02:30\"         | time=\"half past two\"     | half past | a time of day such as 22:30",
            "bad zone          | zone=\"America/New_York\" | zone=\"Mars/Base\"      | Mars | a time zone such as Europe/Berlin",
            "out of range      | enabled=\"true\"       | threads=\"65\"             | threads=\"65 | more than 64 threads",
            "long duration     | spread=\"PT30M\"       | spread=\"PT30H\"           | PT30H | more than PT24H",
            "duplicate id      | id=\"client-5\"        | id=\"client-6\"            | client-6 | the id client-6 is used twice",
            "bad id            | id=\"client-5\"        | id=\"client 5\"            | client 5 | The id \"client 5\" is not",
            "dangling          | server=\"server-1\"    | server=\"server-x\"        | server-x | refers to “server-x”, and nothing has that id",
            "wrong kind        | server=\"server-1\"    | server=\"site-1\"          | server=\"site-1 | a site cannot be the server of a client",
            "no such class     | fleet:AutoProtect      | fleet:AutoProtection       | AutoProtection | there is no class “AutoProtection”",
            "another class     | xsi:type=\"fleet:AutoProtect\" | xsi:type=\"fleet:Site\" | fleet:Site | a site cannot be among the sections",
            "unknown namespace | xsi:type=\"fleet:AutoProtect\" | xmlns:u=\"urn:u\" xsi:type=\"u:Usb\" | urn:u | extension urn:u, which is not installed",
            "unknown lock      | <locked>enabled<       | <locked>enabeld<           | fleet:AutoProtect | \"enabeld\" is not a setting",
            "no name           | name=\"pc-0005\"       |                            | id=\"client-5\" | needs a name",
            "a name twice      | name=\"pc-0005\"       | name=\"pc-0006\"           | pc-0006 | another client called pc-0006",
            "an address twice  | <addresses>10.1.0.21<  | <addresses>10.1.0.21</addresses><addresses>10.1.0.21< | id=\"client-2\" | 10.1.0.21 twice"})
    void saysTheLineAndTheReason(String what, String from, String to, String marker, String reason) throws IOException {
        scenario(Scenario.SMALL);
        Path file = directory.resolve("bad.xmi");
        org.export(false, false, file);
        Path before = Files.copy(file, directory.resolve("before.xmi"));
        String text = Files.readString(file);
        int at = text.indexOf(from);
        assertTrue(at > 0, from);
        Files.writeString(file, text.substring(0, at) + (to == null ? "" : to) + text.substring(at + from.length()));
        EditCommands files = new EditCommands(fleet);
        BartizanException refused = assertThrows(BartizanException.class, () -> files.apply(null, true, false, false, file));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertTrue(lines(file, marker).stream().anyMatch(n -> refused.getMessage().contains("line " + n + ":")),
                refused.getMessage() + " but it is in one of " + lines(file, marker));
        assertThrows(BartizanException.class, () -> files.diff(null, false, file));
        assertThrows(BartizanException.class, () -> org.open(true, false, file));
        org.export(true, false, file);
        assertEquals(-1, Files.mismatch(before, file));
        assertEquals(1, fleet.log(10).size());
    }

    private static List<Integer> lines(Path file, String marker) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return IntStream.rangeClosed(1, lines.size()).filter(n -> lines.get(n - 1).contains(marker)).boxed().toList();
    }

    @Test
    void saysPlainlyThatThereIsNoSuchFile() {
        scenario(Scenario.SMALL);
        Path file = directory.resolve("nothing.xmi");
        String said = assertThrows(BartizanException.class, () -> new EditCommands(fleet).diff(null, false, file)).getMessage();
        assertEquals("Cannot read the organisation in " + file + ": there is no such file. Choose a file that was exported.", said);
    }
}
