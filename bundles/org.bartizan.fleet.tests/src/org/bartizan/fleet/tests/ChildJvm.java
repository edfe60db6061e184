// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.DataDirectory;
import org.bartizan.fleet.Fleet;
import org.bartizan.journal.Journal;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.slf4j.Logger;

import com.fasterxml.jackson.core.JsonFactory;

/** Starts plain JVMs, without OSGi, with the classes of this one, whether these come from folders, jars or bundles. */
final class ChildJvm {

    private static final List<Class<?>> NEEDED = List.of(Writer.class, DataDirectory.class, Fleet.class, Journal.class, FleetPackage.class,
            Notifier.class, EObject.class, XMIResource.class, JsonFactory.class, Logger.class);

    private ChildJvm() {
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx128m", "-Xshare:auto", "-cp", classPath(), main.getName());
        return new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList()).redirectError(Redirect.DISCARD).start();
    }

    private static String classPath() {
        return NEEDED.stream().map(ChildJvm::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or jar that a class comes from; a bundle that runs from its project has its classes in a folder within. */
    private static String home(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            String file = type.getName().replace('.', '/') + ".class";
            return Stream.of("", "target/classes", "bin").map(location::resolve).filter(p -> Files.exists(p.resolve(file))).findFirst()
                    .orElse(location).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
