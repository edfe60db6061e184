// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Examples;

/** What people put behind a pipe. Each takes the lines of the command before it and passes some of them on. */
@Descriptor("The shell itself")
final class TextCommands {

    static final String[] NAMES = {"echo", "grep", "head", "tail", "sort", "count"};

    private static final int MOST_LINES = 1_000_000;
    private static final int FEW = 10;
    /** One that counts nothing: Java refuses it where grep takes it for itself, and JSON is full of them. */
    private static final Pattern BRACE = Pattern.compile("(?<!\\\\[pPxN]?)\\{(?!\\d)");

    /** Prints. */
    @Descriptor("Prints its arguments, for scripts.")
    @Examples("each [a b] { echo $it }")
    public String echo(@Descriptor("What to print") Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line.toString();
    }

    /** Searches. */
    @Descriptor("Passes on the lines that a pattern is found in.")
    @Examples({"client:list | grep sales", "discovery:cache list | grep -i '^pc-[0-9]+ '"})
    public void grep(
            @Descriptor("Capital and small letters are the same") @Parameter(names = {"-i", "--ignore-case"}, presentValue = "true",
                    absentValue = "false") boolean ignoreCase,
            @Descriptor("Passes on the other lines") @Parameter(names = {"-v", "--invert"}, presentValue = "true",
                    absentValue = "false") boolean invert,
            @Descriptor("A text, or a regular expression as Java writes them") String pattern) throws IOException {
        Pattern wanted;
        try {
            wanted = Pattern.compile(BRACE.matcher(pattern).replaceAll("\\\\{"), ignoreCase ? Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE : 0);
        } catch (PatternSyntaxException e) {
            throw new BartizanException("search for " + pattern, "it is no regular expression (" + e.getDescription() + ")",
                    "Put a \\ before signs such as ( [ { * + ? to search for themselves");
        }
        PipedLines lines = PipedLines.of("grep");
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (wanted.matcher(line).find() != invert) {
                lines.pass(line);
            }
        }
    }

    /** The beginning. */
    @Descriptor("Passes on the first lines.")
    public void head() throws IOException {
        head(FEW);
    }

    /** The beginning. */
    @Descriptor("Passes on the first lines.")
    @Examples("org:log | head 5")
    public void head(@Descriptor("How many; 10 unless told otherwise") int count) throws IOException {
        PipedLines lines = PipedLines.of("head");
        int most = most("head", count);
        int passed = 0;
        // To the end, for a command whose reader has gone would count as one that failed.
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (passed++ < most) {
                lines.pass(line);
            }
        }
    }

    /** The end. */
    @Descriptor("Passes on the last lines.")
    public void tail() throws IOException {
        tail(FEW);
    }

    /** The end. */
    @Descriptor("Passes on the last lines.")
    @Examples("discovery:cache list | tail 3")
    public void tail(@Descriptor("How many; 10 unless told otherwise") int count) throws IOException {
        PipedLines lines = PipedLines.of("tail");
        int most = most("tail", count);
        Deque<String> last = new ArrayDeque<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            last.add(line);
            if (last.size() > most) {
                last.remove();
            }
        }
        last.forEach(lines::pass);
    }

    /** In order. */
    @Descriptor("Passes on the lines in the order of the alphabet.")
    @Examples("echo b | sort")
    public void sort(@Descriptor("The other way round") @Parameter(names = {"-r", "--reverse"}, presentValue = "true",
            absentValue = "false") boolean reverse) throws IOException {
        PipedLines lines = PipedLines.of("sort");
        List<String> all = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (all.size() == MOST_LINES) {
                throw new BartizanException("sort the lines", "there are more than 1,000,000", "Let fewer through with grep");
            }
            all.add(line);
        }
        all.sort(reverse ? Comparator.reverseOrder() : Comparator.naturalOrder());
        all.forEach(lines::pass);
    }

    /** The number. */
    @Descriptor("Prints the number of lines.")
    @Examples("client:list --json | grep '^{' | count")
    public String count() throws IOException {
        PipedLines lines = PipedLines.of("count");
        long count = 0;
        while (lines.next() != null) {
            count++;
        }
        return Long.toString(count);
    }

    /** People who know other shells write -5. */
    private static int most(String command, int count) {
        if (Math.abs((long) count) > MOST_LINES) {
            throw new BartizanException("run " + command, "1,000,000 lines are the most that it passes on", "Give a smaller number");
        }
        return Math.abs(count);
    }
}
