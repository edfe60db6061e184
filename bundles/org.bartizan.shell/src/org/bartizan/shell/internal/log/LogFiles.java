// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

/**
 * Sends what the program logs into files of the data directory, and never onto somebody's screen: {@code log/bartizan.log}, and up to
 * four older ones of 10 MB each.
 */
public final class LogFiles {

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{40} - "
            + "%replace(%msg){'[\\p{Cntrl}&&[^\\t]]', '?'}%n%ex";
    private static final int KEPT = 4;
    private static final long LARGEST = 10L << 20;

    private LogFiles() {
    }

    /** Begins; the result ends it. */
    public static Closeable open(Path root) throws IOException {
        Path directory = Files.createDirectories(root.resolve("log"));
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            // Another provider was configured by whoever runs this, such as a test.
            return () -> {
                // nothing was begun
            };
        }
        context.reset();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(directory.resolve("bartizan.log").toString());
        appender.setEncoder(encoder(context));
        roll(appender, directory, context);
        appender.start();
        Logger all = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        all.setLevel(Level.INFO);
        all.addAppender(appender);
        return () -> {
            all.detachAppender(appender);
            appender.stop();
        };
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        return encoder;
    }

    private static void roll(RollingFileAppender<ILoggingEvent> appender, Path directory, LoggerContext context) {
        FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
        names.setContext(context);
        names.setParent(appender);
        names.setFileNamePattern(directory.resolve("bartizan.%i.log").toString());
        names.setMinIndex(1);
        names.setMaxIndex(KEPT);
        names.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> sizes = new SizeBasedTriggeringPolicy<>();
        sizes.setContext(context);
        sizes.setMaxFileSize(new FileSize(LARGEST));
        sizes.start();
        appender.setRollingPolicy(names);
        appender.setTriggeringPolicy(sizes);
    }
}
