// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.osgi.service.component.annotations.Component;

/** The log files of clamd and clamonacc. */
@Component
public final class ClamSource implements EventSource {

    private static final String DAEMON = "clamd";
    private static final String ON_ACCESS = "clamonacc";
    private static final Pattern SAYS = Pattern.compile(
            ".+: .+ FOUND|\\+\\+\\+ Started at .*|(LibClamAV |clamd daemon |ClamInotif: |ClamFanotif: |SelfCheck: ).*");

    @Override
    public String name() {
        return "clamav";
    }

    @Override
    public String description() {
        return "log files of clamd and clamonacc";
    }

    @Override
    public boolean recognises(Path file, byte[] head) {
        return Head.lines(head).anyMatch(line -> ClamTime.parse(line) != null || SAYS.matcher(line).matches());
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public EventReader open(Path file, long position, ReadOptions options) throws IOException {
        String program = file.getFileName().toString().toLowerCase(Locale.ROOT).contains("onacc") ? ON_ACCESS : DAEMON;
        return new LineReader(file, position, options.following(), new ClamLines(program, Files.getLastModifiedTime(file).toInstant(),
                options));
    }
}
