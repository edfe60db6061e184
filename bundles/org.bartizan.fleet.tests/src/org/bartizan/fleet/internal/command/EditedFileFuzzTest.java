// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were damaged or made to do damage are refused as people expect it, in bounded time, and change nothing. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class EditedFileFuzzTest extends CommandsCase {

    private static final List<String> WORDS = List.of("<", ">", "/>", "\"", "&", "&#0;", "]]>", "<!--", "<?x?>", "<clients/>",
            "<groups id=\"g\">",
            "<policy/>", "xsi:type=\"fleet:Client\"", "xsi:type=\"ecore:EClass\"", "xsi:nil=\"true\"", "href=\"x.xmi#a\"", "xmi:id=\"a\"",
            "id=\"server-1\"", "id=\"\"", "server=\"#//@sites.0\"", "server=\"//\"", "site=\"/\"", "sites=\"site-1 site-1\"",
            "P9999999999D",
            "-999999999999", "enabled=\"\"", "\uFEFF", "\u0000", "name=\"\"", "xmlns=\"\"", "<locked/>", "xmlns:fleet=\"urn:x\"", "é");

    private EditCommands files;
    private Path file;
    private String text;
    private String before;

    private void begin() throws IOException {
        scenario(Scenario.SMALL);
        files = new EditCommands(fleet);
        file = directory.resolve("small.xmi");
        org.export(false, false, file);
        before = Files.readString(file);
        text = before.replaceAll("(?s)<clients id=\"client-[1-9][0-9]{1,}\".*?</clients>\\s*", "");
    }

    /** Whether it was taken; refused as for people otherwise. */
    private boolean taken(byte[] content) throws IOException {
        Files.write(file, content);
        try {
            files.apply(null, true, true, false, file);
            return true;
        } catch (BartizanException e) {
            assertTrue(e.getMessage().length() < 5000 && e.getMessage().chars().noneMatch(c -> c < ' '), e.getMessage());
            return false;
        }
    }

    private void assertNothingChanged() throws IOException {
        org.export(true, false, file);
        assertEquals(before, Files.readString(file));
        assertEquals(1, fleet.log(5).size());
        assertEquals(List.of(), fleet.validate());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void survivesAnyDamage(long seed) throws IOException {
        begin();
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 250; i++) {
            refused += taken(random.nextInt(3) == 0 ? bytes(random) : mutated(random).getBytes(StandardCharsets.UTF_8)) ? 0 : 1;
        }
        assertTrue(refused > 50, refused + " refused");
        assertNothingChanged();
    }

    private byte[] bytes(Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private String mutated(Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            String line = lines.get(at);
            int column = random.nextInt(line.length() + 1);
            String word = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> lines.set(at, lines.set(other, line));
                case 3 -> lines.set(at, line.substring(0, column) + word + line.substring(column));
                case 4 -> lines.set(at, line.replaceFirst(" ", " " + word.replace("\\", "") + " "));
                default -> lines.set(at, line.replaceFirst("\"[^\"]*\"", "\"" + word.replaceAll("[<&\"\\\\]", "") + "\""));
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void refusesWhatIsMadeToBeTooMuch() throws IOException {
        begin();
        String end = "</fleet:Organization>";
        String head = text.substring(0, text.indexOf("<policy"));
        for (String body : List.of("<sites name=\"" + "x".repeat(20_000_000) + "\"/>", "<groups>".repeat(200_000),
                "<sites" + IntStream.range(0, 20_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining()) + "/>",
                "<serverGroups name=\"g\" id=\"g\"><clientGroups name=\"c\" id=\"c\">" + "<groups name=\"a\">".repeat(70) + "</groups>"
                        .repeat(70)
                        + "</clientGroups></serverGroups>",
                "<sites name=\"s\" id=\"s\">" + "<subnets>10.0.0.0/8</subnets>".repeat(200_000) + "</sites>")) {
            Files.writeString(file, head + body + end);
            assertThrows(BartizanException.class, () -> files.diff(null, false, file), () -> body.substring(0, 50));
        }
        assertNothingChanged();
    }
}
