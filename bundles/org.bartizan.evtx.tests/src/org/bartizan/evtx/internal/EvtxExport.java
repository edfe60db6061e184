// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code evtxexport} of libevtx makes of a file. */
final class EvtxExport {

    private static final Pattern EVENT = Pattern.compile("<Event[ >].*?</Event>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^Event number\\s*: (\\d+)", Pattern.MULTILINE);

    private EvtxExport() {
    }

    static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("evtxexport", "-V").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The events in order; what it could not export is missing. */
    static List<Trees.Tree> events(Path file, String mode) throws IOException, InterruptedException {
        List<Trees.Tree> events = new ArrayList<>();
        Matcher matcher = EVENT.matcher(run(file, mode, "xml"));
        while (matcher.find()) {
            // It writes some characters as they are that XML does not allow, or that XML would change.
            String event = matcher.group().replace("\r", "&#13;").replaceAll("[\0-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\ufffd");
            events.addAll(Trees.parse(event).stream().map(Trees.Tree::withoutIndentation).toList());
        }
        return events;
    }

    /** The ids of the records. */
    static List<Long> ids(Path file, String mode) throws IOException, InterruptedException {
        return NUMBER.matcher(run(file, mode, "text")).results().map(result -> Long.valueOf(result.group(1))).toList();
    }

    /** The strings of each event, without blanks at their ends, which its output does not show. */
    static List<List<String>> strings(Path file) throws IOException, InterruptedException {
        List<List<String>> all = new ArrayList<>();
        for (String event : run(file, "items", "text").split("(?m)^Event number\\s*: ")) {
            List<String> strings = new ArrayList<>();
            Matcher matcher = Pattern.compile("^String: \\d+\\s*: (.*?)(?=\nString: \\d+\\s*: |\n\n$|\n\n\\z|\\z)", Pattern.MULTILINE
                    | Pattern.DOTALL).matcher(event);
            while (matcher.find()) {
                strings.add(matcher.group(1).stripTrailing());
            }
            all.add(strings);
        }
        return all.subList(1, all.size());
    }

    private static String run(Path file, String mode, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("evtxexport", "-m", mode, "-f", format, file.toString()).redirectError(
                ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
