// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;

import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final Path HERE = Path.of("somewhere").toAbsolutePath();
    private CommandProcessorImpl processor;
    private CommandSession session;

    @BeforeEach
    void open() {
        processor = new CommandProcessorImpl();
        session = processor.createSession(java.io.InputStream.nullInputStream(), java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream());
        session.currentDir(HERE);
    }

    @AfterEach
    void close() {
        session.close();
        processor.stop();
    }

    private Object call(String name, Object... arguments) throws Exception {
        return Command.of("try", name, new SampleCommands()).execute(session, List.of(arguments));
    }

    private String refusal(String name, Object... arguments) {
        return assertThrows(UsageException.class, () -> call(name, arguments)).getMessage();
    }

    @Test
    void findsTheMethodByTheNumberOfArguments() throws Exception {
        assertEquals("import " + HERE.resolve("f.txt") + " , false", call("import", "f.txt"));
        assertEquals("import " + HERE.resolve("f.txt") + " ; false", call("import", "f.txt", ";"));
    }

    @Test
    void takesOptionsAnywhere() throws Exception {
        assertEquals("import " + HERE.resolve("f.txt") + " ; true", call("import", "f.txt", "--json", ";"));
        assertEquals("true 7 PT1M30S [a, b]", call("sweep", "--every", "90s", "a", "-p", "7", "b"));
        assertEquals("true 38293 null []", call("sweep"));
    }

    @Test
    void takesSeveralBeforeTheLastOnes() throws Exception {
        assertEquals("[a, b, c] port 7", call("exempt", "a", "b", "c", "port", "7"));
        assertEquals("[] port 7", call("exempt", "port", "7"));
        assertTrue(refusal("exempt", "7").contains("Usage: try:exempt [COMPUTERS...] SETTING VALUE"));
    }

    @Test
    void takesWhatFollowsTwoDashesAsItIs() throws Exception {
        assertEquals("true 38293 null [--port]", call("sweep", "--", "--port"));
        assertEquals("import " + HERE.resolve("f.txt") + " - false", call("import", "f.txt", "-"));
    }

    @Test
    void resolvesFilesAgainstTheWorkingDirectoryOfTheSession() throws Exception {
        assertEquals("import /etc/hosts , false", call("import", "/etc/hosts"));
        assertEquals("import " + HERE.getParent().resolve("x") + " , false", call("import", "../x"));
    }

    @Test
    void readsTheTypesOfParameters() throws Exception {
        assertEquals("fe80:0:0:0:0:0:0:1 NANOSECONDS 9000000000", call("types", "fe80::1", "nanoseconds", "9000000000"));
        assertEquals("[a b, c]", call("approve", "a b", "c"));
    }

    @Test
    void findsNamesWithDashesAndGetters() throws Exception {
        assertEquals("new", call("new-org"));
        assertEquals("name", call("name"));
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("Cannot run try:import: FILE is missing. Usage: try:import FILE [FIRST-DELIMITER] [--json]\n"
                + "\"help try:import\" explains it.", refusal("import"));
    }

    @Test
    void saysWhatIsTooMuch() {
        assertTrue(refusal("import", "a", "b", "c").contains("2 arguments at most, and there are 3 (put quotes"));
        assertTrue(refusal("new-org", "a").contains("it takes no arguments, and 'a' is one"));
    }

    @Test
    void saysWhichOptionIsUnknown() {
        assertTrue(refusal("import", "a", "--jsn").contains("no option --jsn (Did you mean --json?)"));
        assertTrue(refusal("sweep", "--port").contains("--port needs a value, PORT"));
    }

    @Test
    void saysWhichValueDoesNotFit() {
        assertTrue(refusal("sweep", "--port", "x").contains("--port must be a whole number, and 'x' is not"));
        assertTrue(refusal("sweep", "--port", "99999999999").contains("too large"));
        assertTrue(refusal("sweep", "--every", "soon").contains("must be a time such as 90s"));
        assertTrue(refusal("types", "localhost", "days", "1").contains("ADDRESS must be an IPv4 or IPv6 address"));
        assertTrue(refusal("types", "127.0.0.1", "weeks", "1").contains("UNIT must be one of nanoseconds, "));
        assertTrue(refusal("import", "a\0b").contains("FILE must be a file name"));
    }

    @Test
    void throwsWhatTheMethodThrows() {
        assertThrows(FileNotFoundException.class, () -> call("fail"));
    }

    @Test
    void explainsItself() {
        String page = String.join("\n", new CommandHelp(Command.of("try", "import", new SampleCommands())).lines());
        assertEquals("""
                Imports a file. More is told here.

                Usage: try:import FILE [FIRST-DELIMITER] [--json]

                Arguments:
                  FILE             The file
                  FIRST-DELIMITER  What stands between; may be left out

                Options:
                  --json  Print JSON

                Examples:
                  try:import pairs.txt
                  try:import pairs.txt ;""", page);
        assertEquals("Imports a file", CommandHelp.firstSentence(Command.of("try", "import", new SampleCommands())));
    }

    @Test
    void explainsDefaultsAndOtherNames() {
        String page = String.join("\n", new CommandHelp(Command.of("try", "sweep", new SampleCommands())).lines());
        assertTrue(page.contains("Usage: try:sweep [RANGES...] [--port PORT] [--every EVERY]"), page);
        assertTrue(page.contains("--port PORT    default 38293; also -p"), page);
    }

    @Test
    void wrapsLongText() {
        assertEquals(List.of("aa bb", "cc"), CommandHelp.wrapped("aa bb cc", 5));
        assertEquals(List.of("aaaaaaaaa", "b"), CommandHelp.wrapped("aaaaaaaaa b", 5));
        assertEquals(List.of(""), CommandHelp.wrapped("", 5));
    }
}
