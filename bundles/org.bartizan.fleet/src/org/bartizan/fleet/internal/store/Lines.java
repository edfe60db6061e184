// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

/** In which line of a text each object stands. The parser knows where a start tag ends; which of its lines has an attribute is looked up. */
final class Lines {

    private static final int LONGEST_TAG = 500;

    private final Map<EObject, Integer> ends = new IdentityHashMap<>();

    void put(EObject object, int line) {
        ends.putIfAbsent(object, line);
    }

    /** The line in which the start tag of an object ends; 0 when it is not known, as for null. */
    int of(EObject object) {
        return ends.getOrDefault(object, 0);
    }

    /**
     * The line of an attribute in a start tag that may have one attribute a line.
     *
     * @param end the line in which the tag ends
     * @param attribute its name; when it is not there, or empty, the line in which the tag begins is meant
     */
    static int within(Path file, int end, String attribute) {
        try {
            List<String> tag = tag(file, end);
            int begin = end - tag.size() + 1;
            Pattern names = Pattern.compile("(^|\\s)" + Pattern.quote(attribute) + "\\s*=");
            for (int i = 0; i < tag.size(); i++) {
                if (!attribute.isEmpty() && names.matcher(tag.get(i)).find()) {
                    return begin + i;
                }
            }
            return begin;
        } catch (IOException e) {
            return end;
        }
    }

    /** The lines from the one that begins with a tag to this one. */
    private static List<String> tag(Path file, int end) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        // Each byte is a character: only ASCII is searched for, whatever the encoding.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            for (int number = 1; line != null && number <= end; number++) {
                if (line.stripLeading().startsWith("<") || last.size() >= LONGEST_TAG) {
                    last.clear();
                }
                last.add(line);
                line = reader.readLine();
            }
        }
        return new ArrayList<>(last);
    }
}
