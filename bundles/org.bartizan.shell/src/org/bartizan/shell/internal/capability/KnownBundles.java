// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bartizan.api.capability.Capability;
import org.bartizan.api.capability.Capability.State;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;

/** The bundles of this process as capabilities. */
final class KnownBundles {

    /** Where a bundle of an administrator's comes from, as the framework remembers it. */
    static final String INSTALLED = "bartizan-capability:";

    private static final String OWN = "org.bartizan.";

    private final BundleContext context;

    KnownBundles(BundleContext context) {
        this.context = context;
    }

    /** The bundle of that symbolic name, if there is one. */
    Optional<Bundle> find(String symbolicName) {
        return Arrays.stream(context.getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .max(Comparator.comparing(Bundle::getVersion));
    }

    /** All that an administrator gets to see, by symbolic name. */
    List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null && bundle.getState() != Bundle.UNINSTALLED)
                .filter(bundle -> bundle.getSymbolicName().startsWith(OWN) || installed(bundle))
                .filter(bundle -> !fragment(bundle) && !bundle.getSymbolicName().endsWith(".tests"))
                .sorted(Comparator.comparing(Bundle::getSymbolicName)).toList();
    }

    static boolean installed(Bundle bundle) {
        return bundle.getLocation().startsWith(INSTALLED);
    }

    static boolean essential(Bundle bundle) {
        return !installed(bundle) && !"true".equals(bundle.getHeaders("").get("Bartizan-Capability"));
    }

    static boolean started(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
    }

    static boolean fragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** @param state what the administrator decided */
    static Capability capability(Bundle bundle, CapabilityState state) {
        String name = bundle.getSymbolicName();
        boolean changed = installed(bundle) || state.jars().containsKey(name);
        String called = bundle.getHeaders().get("Bundle-Name");
        return new Capability(name, called == null ? name : called, bundle.getVersion().toString(), stateOf(bundle, state), changed,
                essential(bundle), scopes(bundle));
    }

    private static State stateOf(Bundle bundle, CapabilityState state) {
        if (started(bundle) || essential(bundle) && bundle.getState() == Bundle.RESOLVED) {
            return State.STARTED;
        }
        return bundle.getState() == Bundle.INSTALLED && !state.stopped().containsKey(bundle.getSymbolicName()) ? State.UNRESOLVED
                : State.STOPPED;
    }

    private static List<String> scopes(Bundle bundle) {
        Collection<String> scopes = new TreeSet<>();
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            Object scope = service.getProperty("osgi.command.scope");
            if (scope != null) {
                scopes.add(scope.toString());
            }
        }
        return List.copyOf(scopes);
    }

    /** The jar that a bundle was shipped as, if it was shipped. */
    Optional<Path> shipped(Bundle bundle) {
        int file = bundle.getLocation().indexOf("file:");
        if (file < 0) {
            return Optional.empty();
        }
        Path path = Path.of(bundle.getLocation().substring(file + "file:".length()));
        // A relative one is relative to the installation, of which the framework knows the folder that it lies in itself.
        String system = context.getProperty("osgi.syspath");
        Path plugins = Path.of(system == null ? "" : system);
        return Stream.of(path, plugins.resolve(path), plugins.resolve(path.getFileName())).filter(Files::exists).findFirst()
                .map(Path::toAbsolutePath);
    }
}
