// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bartizan.api.BartizanException;
import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The capabilities of this process. What the framework remembers for itself plays no part: it may serve other data directories too. */
public final class InstalledCapabilities implements Capabilities, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledCapabilities.class);
    private static final int LAZY = Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY;

    private final KnownBundles bundles;
    private final Jars jars;
    private final CapabilityState state;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Reads what was decided about the capabilities of a data directory.
     *
     * @throws IOException when that cannot be read
     */
    public InstalledCapabilities(BundleContext context, Path root) throws IOException {
        Path directory = Files.createDirectories(root.resolve("capabilities"));
        Path file = directory.resolve("state.properties");
        try {
            state = CapabilityState.load(file);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read. Remove it to go back to the capabilities as they were shipped.", e);
        }
        bundles = new KnownBundles(context);
        jars = new Jars(context, bundles, directory);
    }

    /** Puts what was decided in force: jars of the administrator's in, stopped ones stopped, all others started. */
    public synchronized void apply() {
        jars.apply(state);
        for (Bundle bundle : bundles.all()) {
            boolean stopped = state.stopped().containsKey(bundle.getSymbolicName()) && !KnownBundles.essential(bundle);
            try {
                if (stopped) {
                    bundle.stop(Bundle.STOP_TRANSIENT);
                } else if (bundle.getHeaders("").get("Bundle-ActivationPolicy") != null || KnownBundles.installed(bundle)) {
                    bundle.start(LAZY);
                }
            } catch (BundleException e) {
                LOG.error("The capability {} cannot be {}.", bundle.getSymbolicName(), stopped ? "stopped" : "started", e);
            }
        }
    }

    @Override
    public synchronized List<Capability> list() {
        return bundles.all().stream().map(bundle -> KnownBundles.capability(bundle, state)).toList();
    }

    @Override
    public synchronized Capability start(String name) {
        Bundle bundle = capability("start " + name, name);
        String tried = "start " + bundle.getSymbolicName();
        List<Bundle> wanted = new ArrayList<>(Wirings.providers(bundle).stream().filter(this::stoppedByChoice).toList());
        wanted.add(bundle);
        bundles.all().stream().filter(each -> bundle.getSymbolicName().equals(state.stopped().get(each.getSymbolicName())))
                .forEach(wanted::add);
        for (Bundle each : wanted) {
            start(tried, each);
            state.stopped().remove(each.getSymbolicName());
        }
        save(tried);
        return KnownBundles.capability(bundle, state);
    }

    private boolean stoppedByChoice(Bundle bundle) {
        return state.stopped().containsKey(bundle.getSymbolicName());
    }

    private static void start(String tried, Bundle bundle) {
        try {
            bundle.start(LAZY);
        } catch (BundleException e) {
            throw new BartizanException(tried, Reasons.of(bundle, e), "See \"capability:list\" for what is there", e);
        }
    }

    @Override
    public synchronized Capability stop(String name) {
        Bundle bundle = capability("stop " + name, name);
        String tried = "stop " + bundle.getSymbolicName();
        refuseEssential(tried, bundle);
        Map<Bundle, String> wanted = new LinkedHashMap<>();
        for (Bundle each : startedDependants(tried, bundle)) {
            wanted.put(each, bundle.getSymbolicName());
        }
        wanted.put(bundle, "");
        List<Bundle> stopped = new ArrayList<>();
        for (Bundle each : wanted.keySet()) {
            try {
                each.stop(Bundle.STOP_TRANSIENT);
                stopped.add(each);
            } catch (BundleException e) {
                stopped.reversed().forEach(again -> start(tried, again));
                throw new BartizanException(tried, each.getSymbolicName() + " did not stop (" + e.getMessage() + ")", "", e);
            }
        }
        wanted.forEach((each, with) -> state.stopped().put(each.getSymbolicName(), with));
        save(tried);
        return KnownBundles.capability(bundle, state);
    }

    private List<Bundle> startedDependants(String tried, Bundle bundle) {
        List<Bundle> started = Wirings.dependants(bundle).stream().filter(each -> !KnownBundles.fragment(each))
                .filter(KnownBundles::started).toList();
        for (Bundle each : started) {
            if (KnownBundles.essential(each)) {
                throw new BartizanException(tried, each.getSymbolicName() + " needs it, and Bartizan cannot run without that", "");
            }
        }
        return started;
    }

    private static void refuseEssential(String tried, Bundle bundle) {
        if (KnownBundles.essential(bundle)) {
            throw new BartizanException(tried, "Bartizan cannot run without it",
                    "\"capability:list\" shows which capabilities can be stopped");
        }
    }

    @Override
    public synchronized Capability install(Path jar) {
        String tried = "install " + jar.getFileName();
        CapabilityJar copy = CapabilityJar.copy(tried, jar, jars.directory());
        Bundle bundle = jars.install(tried, copy, state);
        try {
            start(tried, bundle);
        } catch (BartizanException e) {
            jars.remove(tried, bundle, state);
            jars.sweep(state);
            throw e;
        }
        state.stopped().remove(bundle.getSymbolicName());
        save(tried);
        return KnownBundles.capability(bundle, state);
    }

    @Override
    public synchronized Capability update(String name, Path jar) {
        Bundle bundle = capability("update " + name, name);
        String tried = "update " + bundle.getSymbolicName();
        refuseEssential(tried, bundle);
        List<Bundle> dependants = startedDependants(tried, bundle);
        CapabilityJar copy = CapabilityJar.copy(tried, jar, jars.directory());
        jars.update(tried, bundle, copy, state, dependants);
        save(tried);
        return KnownBundles.capability(bundle, state);
    }

    @Override
    public synchronized void uninstall(String name) {
        Bundle bundle = capability("uninstall " + name, name);
        String tried = "uninstall " + bundle.getSymbolicName();
        List<Bundle> dependants = startedDependants(tried, bundle);
        if (KnownBundles.installed(bundle)) {
            jars.remove(tried, bundle, state);
            state.stopped().remove(bundle.getSymbolicName());
        } else if (state.jars().containsKey(bundle.getSymbolicName())) {
            jars.restore(tried, bundle, state, dependants);
        } else {
            throw new BartizanException(tried, "it came with Bartizan",
                    KnownBundles.essential(bundle) ? "" : "\"capability:stop " + bundle.getSymbolicName() + "\" takes it away");
        }
        save(tried);
    }

    private Bundle capability(String tried, String name) {
        return bundles.all().stream().filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst()
                .or(() -> bundles.all().stream().filter(bundle -> bundle.getSymbolicName().equals("org.bartizan." + name)).findFirst())
                .orElseThrow(() -> new BartizanException(tried, "there is no such capability", "\"capability:list\" shows what is there"));
    }

    private void save(String tried) {
        try {
            state.save();
            jars.sweep(state);
        } catch (IOException e) {
            throw new BartizanException(tried, "it was done, but cannot be remembered for the next start (" + e.getMessage() + ")",
                    "Check the disk of the data directory", e);
        } finally {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
