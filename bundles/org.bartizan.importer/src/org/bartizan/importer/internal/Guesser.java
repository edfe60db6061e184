// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bartizan.importer.Delimiter;
import org.bartizan.importer.Order;
import org.bartizan.importer.PairFormat;

/** Finds out how a file writes its pairs, by reading its first pairs in every way that its characters suggest. */
final class Guesser {

    private static final int PAIRS = 40;
    private static final int MAX_UNUSUAL = 6;
    private static final String USUAL = ",;\t/|=:";

    private Guesser() {
    }

    /** The format in which most pairs of the sample make sense; of equally good ones, the most usual. */
    static PairFormat guess(Sample sample) throws IOException {
        PairFormat best = PairFormat.DEFAULT;
        int bestScore = sample.score(best, PAIRS);
        Collection<Delimiter> between = candidates(sample.text());
        Set<Delimiter> after = new LinkedHashSet<>();
        after.add(Delimiter.LINE_END);
        after.addAll(between);
        for (PairFormat format : formats(between, after)) {
            int score = sample.score(format, PAIRS);
            if (score > bestScore) {
                best = format;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<PairFormat> formats(Collection<Delimiter> between, Collection<Delimiter> after) {
        List<PairFormat> formats = new ArrayList<>();
        for (Delimiter second : after) {
            for (Delimiter first : between) {
                for (Order order : Order.values()) {
                    if (!first.equals(second)) {
                        formats.add(new PairFormat(first, second, order));
                    }
                }
            }
        }
        return formats;
    }

    /** The characters of a text that may be delimiters, the usual ones first, the space last: it stands next to other delimiters. */
    private static Collection<Delimiter> candidates(String text) {
        Map<Integer, Long> counts = text.codePoints().filter(Guesser::mayDelimit).boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<Delimiter> candidates = new LinkedHashSet<>();
        USUAL.chars().filter(counts::containsKey).forEach(c -> candidates.add(new Delimiter(c)));
        counts.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(
                Map.Entry::getKey))
                .filter(entry -> USUAL.indexOf(entry.getKey()) < 0).limit(MAX_UNUSUAL)
                .forEach(entry -> candidates.add(new Delimiter(entry.getKey())));
        candidates.add(Delimiter.SPACE);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            candidates.add(Delimiter.LINE_END);
        }
        return candidates;
    }

    private static boolean mayDelimit(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character) && character != '.' && character > 0
                && character != 0xFEFF && character != 0xFFFD || character == '\t';
    }
}
