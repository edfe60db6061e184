// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.DurableFiles;
import org.slf4j.LoggerFactory;

/** Starts a main of the tests in a Java of its own, to be killed or kept small. */
public final class ChildJvm {

    private ChildJvm() {
    }

    /** Starts {@code main} with these options of the virtual machine and arguments; standard error goes to ours. */
    public static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", classPath(main)));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath(Class<?> main) {
        return Stream.of(main, Changes.class, DurableFiles.class, BartizanException.class, LoggerFactory.class).map(ChildJvm::location)
                .distinct().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    // inside OSGi a bundle of this build may be its project's folder
    private static Path location(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = location.resolve("target/classes");
            return Files.isDirectory(classes) ? classes : location;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
