// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No file names the host of a registry, a mirror or a folder of somebody's machine: both belong into the settings of who builds. */
final class HostNames implements Check {

    private static final List<String> REGISTRIES = Stream.of("repo1 maven org", "repo maven apache org", "search maven org",
            "central sonatype", "oss sonatype", "download eclipse org", "repo eclipse org", "registry npmjs", "files pythonhosted",
            "pypi org", "deb debian org", "archive ubuntu com", "docker io", "ghcr io", "quay io", "jitpack io", "plugins gradle org",
            "services gradle org", "adoptium net", "dlcdn apache org", "archive apache org").map(h -> h.replace(' ', '.')).toList();
    private static final List<String> FOLDERS = Stream.of("wt", "main", "shared").map(d -> "/work" + "/" + d).toList();

    private static final Pattern ADDRESS = Pattern.compile("https?://([a-z0-9][a-z0-9.-]*)");
    /** They name XML vocabularies, features and licences, from which nothing is fetched, or this machine. */
    private static final Set<String> NAMES = Set.of("www.w3.org", "www.omg.org", "www.eclipse.org", "maven.apache.org", "apache.org",
            "127.0.0.1", "localhost");

    @Override
    public List<String> problems(Checkout checkout) {
        return checkout.files().stream().flatMap(f -> inFile(f, checkout.text(f).toLowerCase(Locale.ROOT))).toList();
    }

    private static Stream<String> inFile(String file, String text) {
        Stream<String> known = Stream.concat(REGISTRIES.stream(), FOLDERS.stream()).filter(text::contains);
        Stream<String> addressed = ADDRESS.matcher(text).results().map(m -> m.group(1))
                .filter(h -> !NAMES.contains(h) && !h.endsWith(".example"));
        return Stream.concat(known, addressed).distinct().map(n -> file + " names " + n + "; take it out.");
    }
}
