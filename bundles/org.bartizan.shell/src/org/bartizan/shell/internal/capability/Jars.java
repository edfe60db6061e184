// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bartizan.api.BartizanException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jars of an administrator's, in the data directory and in the framework. */
final class Jars {

    private static final Logger LOG = LoggerFactory.getLogger(Jars.class);
    private static final int LAZY = Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY;

    private final BundleContext context;
    private final KnownBundles bundles;
    private final Wirings wirings;
    private final Path directory;
    private final AppliedJars applied;

    Jars(BundleContext context, KnownBundles bundles, Path directory) throws IOException {
        this.context = context;
        this.bundles = bundles;
        this.directory = directory;
        this.wirings = new Wirings(context);
        this.applied = AppliedJars.load(context.getDataFile("applied-jars"));
    }

    /** Where the copies are. */
    Path directory() {
        return directory;
    }

    /** Brings the framework to what the state says; a jar that cannot be used is logged and left out. */
    void apply(CapabilityState state) {
        List<Bundle> changed = new ArrayList<>();
        for (String name : new TreeMap<>(applied.names()).keySet()) {
            if (!state.jars().containsKey(name)) {
                bundles.find(name).ifPresent(bundle -> tryTo("take back", name, () -> changed.add(takeBack(bundle))));
            }
        }
        for (Map.Entry<String, String> jar : state.jars().entrySet()) {
            if (!jar.getValue().equals(applied.names().get(jar.getKey()))) {
                tryTo("use the jar of", jar.getKey(), () -> changed.add(put(jar.getKey(), directory.resolve(jar.getValue()))));
            }
        }
        if (!changed.isEmpty()) {
            tryTo("wire", "the changed ones", () -> wirings.refresh(changed));
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void tryTo(String what, String name, Step step) {
        try {
            step.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.error("Cannot {} {}; going on without.", what, name, e);
        }
    }

    private Bundle put(String name, Path jar) throws BundleException, IOException {
        Bundle bundle = bundles.find(name).orElse(null);
        try (InputStream in = Files.newInputStream(jar)) {
            if (bundle == null) {
                bundle = context.installBundle(KnownBundles.INSTALLED + name, in);
            } else {
                bundle.update(in);
            }
        }
        applied.put(name, jar.getFileName().toString());
        return bundle;
    }

    private Bundle takeBack(Bundle bundle) throws BundleException, IOException {
        if (KnownBundles.installed(bundle)) {
            bundle.uninstall();
        } else {
            Path shipped = bundles.shipped(bundle).orElseThrow(() -> new IOException("What was shipped is not there any more."));
            bundle.update(URI.create("reference:" + shipped.toUri()).toURL().openStream());
        }
        applied.put(bundle.getSymbolicName(), null);
        return bundle;
    }

    /** Brings a new bundle into the framework; nothing is changed when that fails. */
    Bundle install(String tried, CapabilityJar jar, CapabilityState state) {
        bundles.find(jar.symbolicName()).ifPresent(there -> {
            boolean swappable = bundles.all().contains(there) && !KnownBundles.essential(there);
            if (!swappable || !state.jars().containsValue(jar.file().getFileName().toString())) {
                delete(jar.file());
            }
            throw new BartizanException(tried, "there is a bundle " + jar.symbolicName() + " already" + (swappable ? ""
                    : ", and Bartizan cannot run without it"), swappable ? "\"capability:update " + jar.symbolicName()
                            + " FILE\" replaces it"
                            : "");
        });
        try {
            Bundle bundle = put(jar.symbolicName(), jar.file());
            state.jars().put(jar.symbolicName(), jar.file().getFileName().toString());
            return bundle;
        } catch (BundleException | IOException e) {
            delete(jar.file());
            throw new BartizanException(tried, "the framework does not take it (" + e.getMessage() + ")", "Nothing was changed", e);
        }
    }

    /** Takes an installed bundle out, with its jar. */
    void remove(String tried, Bundle bundle, CapabilityState state) {
        try {
            List<Bundle> dependants = Wirings.dependants(bundle);
            state.jars().remove(bundle.getSymbolicName());
            takeBack(bundle);
            List<Bundle> changed = new ArrayList<>(dependants);
            changed.add(bundle);
            wirings.refresh(changed);
        } catch (BundleException | IOException e) {
            throw new BartizanException(tried, "the framework does not let it go (" + e.getMessage() + ")", "", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts another jar in the place of a bundle's; the one before comes back when that fails. */
    void update(String tried, Bundle bundle, CapabilityJar jar, CapabilityState state, List<Bundle> dependants) {
        String name = bundle.getSymbolicName();
        String before = state.jars().get(name);
        if (!jar.symbolicName().equals(name)) {
            delete(jar.file());
            throw new BartizanException(tried, "the jar is another capability, " + jar.symbolicName(),
                    "\"capability:install FILE\" installs it");
        }
        boolean started = KnownBundles.started(bundle);
        try {
            swap(bundle, dependants, started, () -> put(name, jar.file()));
            state.jars().put(name, jar.file().getFileName().toString());
        } catch (Exception e) {
            Step back = before == null ? () -> takeBack(bundle) : () -> put(name, directory.resolve(before));
            tryTo("go back to the jar before of", name, () -> swap(bundle, dependants, started, back));
            if (!jar.file().getFileName().toString().equals(before)) {
                delete(jar.file());
            }
            String why = e instanceof BundleException failure ? Reasons.of(bundle, failure) : String.valueOf(e.getMessage());
            throw new BartizanException(tried, why, "The version before is in place again", e);
        }
    }

    /** Puts what was shipped in its place again. */
    void restore(String tried, Bundle bundle, CapabilityState state, List<Bundle> dependants) {
        try {
            swap(bundle, dependants, KnownBundles.started(bundle), () -> takeBack(bundle));
            state.jars().remove(bundle.getSymbolicName());
        } catch (Exception e) {
            throw new BartizanException(tried, "what was shipped does not start (" + e.getMessage() + ")", "", e);
        }
    }

    /** Stops a bundle and its users, changes it, wires all of them anew, and starts what was started. */
    private void swap(Bundle bundle, List<Bundle> dependants, boolean started, Step change) throws Exception {
        for (Bundle each : dependants) {
            each.stop(Bundle.STOP_TRANSIENT);
        }
        bundle.stop(Bundle.STOP_TRANSIENT);
        List<Bundle> affected = new ArrayList<>(Wirings.dependants(bundle));
        affected.add(bundle);
        change.run();
        wirings.refresh(affected);
        if (!started && !wirings.resolve(bundle)) {
            bundle.start(LAZY);
        }
        if (started) {
            bundle.start(LAZY);
        }
        for (Bundle each : dependants.reversed()) {
            each.start(LAZY);
        }
    }

    /** Removes the jars that the saved state does not name: those before, and those of a process that was killed as it brought one in. */
    void sweep(CapabilityState state) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, "*.jar")) {
            for (Path jar : all) {
                if (!state.jars().containsValue(jar.getFileName().toString())) {
                    delete(jar);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Cannot look for jars that are of no use any more in {}.", directory, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}, which is of no use any more.", file, e);
        }
    }
}
