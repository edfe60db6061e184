// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What CONTRIBUTING shows of a file is what stands in it: a fenced block below a line {@code <!-- path -->}, all of the file or, with lines
 * {@code …} for what is left out, parts of it in their order.
 */
final class Tutorial implements Check {

    private static final String DOCUMENT = "CONTRIBUTING.md";
    private static final Pattern BLOCK = Pattern.compile("( *)<!-- (\\S+/\\S+) -->\n *```\\w*\n(.*?)\n *```", Pattern.DOTALL);

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        if (!checkout.files().contains(DOCUMENT)) {
            return problems;
        }
        Matcher block = BLOCK.matcher(checkout.text(DOCUMENT));
        while (block.find()) {
            String file = block.group(2);
            List<String> shown = block.group(3).lines().map(line -> line.replaceFirst("^" + block.group(1), "")).toList();
            if (!checkout.files().contains(file)) {
                problems.add(DOCUMENT + " shows " + file + ", which is not there.");
            } else {
                compare(file, shown, checkout.lines(file), problems);
            }
        }
        return problems;
    }

    private static void compare(String file, List<String> shown, List<String> lines, List<String> problems) {
        int at = 0;
        boolean skips = false;
        for (String line : shown) {
            if (line.equals("…")) {
                skips = true;
                continue;
            }
            while (skips && at < lines.size() && !lines.get(at).equals(line)) {
                at++;
            }
            if (at >= lines.size() || !lines.get(at).equals(line)) {
                problems.add(DOCUMENT + " shows \"" + line.strip() + "\" of " + file
                        + ", where something else stands; make both the same.");
                return;
            }
            at++;
            skips = false;
        }
        if (!skips && at < lines.size()) {
            problems.add(DOCUMENT + " leaves out the end of " + file + " without saying so.");
        }
    }
}
