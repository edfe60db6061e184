// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

import org.bartizan.api.BartizanException;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The metamodels of extensions in this process: those that bundles bring, joined with those that open organisations keep. As long as their
 * union stays the same, so do its objects: a bundle can go and come without touching any organisation. One for the process, as EMF's own
 * registry is. Locks: its own first, then those of organisations.
 */
public final class ExtensionRegistry {

    /** The only one. */
    public static final ExtensionRegistry INSTANCE = new ExtensionRegistry();

    private static final Logger LOG = LoggerFactory.getLogger(ExtensionRegistry.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Metamodels metamodels = new Metamodels();
    private final Map<String, Contribution> contributions = new TreeMap<>();
    private final Set<Keeper> keepers = new LinkedHashSet<>();
    private final Map<String, String> refusals = new ConcurrentSkipListMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<CompletableFuture<Void>> expected = ConcurrentHashMap.newKeySet();

    private ExtensionRegistry() {
    }

    /** An object of its own, so that one listener that is added twice can be taken away once. */
    private record Listener(Runnable listener, Object identity) {
    }

    /** Takes part from now on. */
    public void contribute(Contribution contribution) throws RefusedMetamodelException {
        lock.lock();
        try {
            String uri = contribution.uri();
            Conflicts.refuse(contribution, contributions.get(uri), metamodels);
            contributions.put(uri, contribution);
            boolean used = false;
            try {
                rebuild(uri);
                used = true;
            } catch (RefusedMetamodelException e) {
                throw new RefusedMetamodelException(e.getMessage() + " in the version that this organisation has values of", e);
            } finally {
                if (!used) {
                    contributions.remove(uri);
                }
            }
        } finally {
            lock.unlock();
        }
        tell();
    }

    /** Takes part no longer; what organisations keep of it stays. */
    public void withdraw(Contribution contribution) {
        lock.lock();
        try {
            if (!contributions.remove(contribution.uri(), contribution)) {
                return;
            }
            rebuild(contribution.uri());
        } catch (RefusedMetamodelException e) {
            LOG.error("What organisations keep of the extension {} does not fit together.", contribution.uri(), e);
        } finally {
            lock.unlock();
        }
        tell();
    }

    /** Notes why a bundle does not take part; null when the reason is gone. */
    public void refused(String bundle, String why) {
        if (why == null) {
            refusals.remove(bundle);
        } else {
            refusals.put(bundle, why);
            LOG.error(why);
        }
    }

    /** Announces an organisation that is about to be opened: until the result is completed, {@link #packages} waits for what it keeps. */
    public CompletableFuture<Void> expect() {
        CompletableFuture<Void> known = new CompletableFuture<>();
        expected.add(known);
        known.whenComplete((_, _) -> expected.remove(known));
        return known;
    }

    /** Opens an organisation while no metamodel changes. */
    public void steady(Runnable opening) {
        lock.lock();
        try {
            opening.run();
        } finally {
            lock.unlock();
        }
        tell();
    }

    /** Lets an organisation that is about to be read have the metamodels that it keeps. */
    public void open(Keeper keeper) {
        lock.lock();
        try {
            keepers.add(keeper);
            for (String uri : keeper.kept().keySet()) {
                rebuildWithout(uri);
            }
        } catch (RefusedMetamodelException e) {
            close(keeper);
            throw new BartizanException("use the metamodels that are kept with the organisation", e.getMessage(),
                    "Restore the files from a backup", e);
        } finally {
            lock.unlock();
        }
        tell();
    }

    /** What is kept goes before what is brought. */
    private void rebuildWithout(String uri) throws RefusedMetamodelException {
        try {
            rebuild(uri);
        } catch (RefusedMetamodelException e) {
            Contribution refused = contributions.remove(uri);
            if (refused == null) {
                throw e;
            }
            refused(refused.bundle(), Refusal.of(refused.bundle(), e.getMessage()
                    + " in the version that this organisation has values of"));
            rebuild(uri);
        }
    }

    /** The organisation is closed. */
    public void close(Keeper keeper) {
        lock.lock();
        try {
            if (keepers.remove(keeper)) {
                for (String uri : keeper.kept().keySet()) {
                    rebuild(uri);
                }
            }
        } catch (RefusedMetamodelException e) {
            LOG.error("What organisations keep of an extension does not fit together.", e);
        } finally {
            lock.unlock();
        }
        tell();
    }

    /** An organisation that is to be converted when a metamodel changes. */
    public void attach(Live live) {
        steady(() -> metamodels.lives().add(live));
    }

    /** The opposite of {@link #attach}. */
    public void detach(Live live) {
        steady(() -> metamodels.lives().remove(live));
    }

    private void rebuild(String uri) throws RefusedMetamodelException {
        if (metamodels.foreign(uri)) {
            return;
        }
        Contribution contribution = contributions.get(uri);
        List<byte[]> texts = new ArrayList<>();
        if (contribution != null) {
            texts.add(contribution.text());
        }
        keepers.stream().map(keeper -> keeper.kept().get(uri)).filter(text -> text != null).forEach(texts::add);
        if (texts.isEmpty()) {
            metamodels.remove(uri);
            return;
        }
        EPackage union = MetamodelText.read(texts.getFirst());
        Set<String> provided = contribution == null ? Set.of() : Names.of(union);
        for (byte[] text : texts.subList(1, texts.size())) {
            Union.retain(union, MetamodelText.read(text));
        }
        byte[] text = MetamodelText.of(union);
        Soundness.refuse(text.length > MetamodelText.LARGEST, "it is too large together with earlier versions of it");
        metamodels.put(new Extension(union, text, provided, contribution == null ? null : contribution.bundle()));
    }

    /** All packages, by name and then by URI. */
    public List<EPackage> packages() {
        expected.forEach(CompletableFuture::join);
        return metamodels.all().stream().map(Extension::metamodel).sorted(Comparator.comparing(EPackage::getName).thenComparing(
                EPackage::getNsURI)).toList();
    }

    /** Whether nobody brings a class, or a feature of it; no feature is asked for when {@code feature} is null. */
    public boolean missing(EClass type, EStructuralFeature feature) {
        EPackage home = type.getEPackage();
        if (home == FleetPackage.eINSTANCE || home == null) {
            return false;
        }
        Extension extension = metamodels.get(home.getNsURI());
        if (extension == null) {
            return !current(type);
        }
        String name = feature == null ? type.getName() : Names.of(feature);
        return extension.metamodel() != home || !extension.provided().contains(name);
    }

    /** Whether a class is the one that new objects are made of, and not of a version that was replaced. */
    public boolean current(EClass type) {
        EPackage home = type.getEPackage();
        return home == FleetPackage.eINSTANCE || home != null && EPackage.Registry.INSTANCE.getEPackage(home.getNsURI()) == home;
    }

    /** The class of the same name in the version of the extension that is in use; the class itself when there is none. */
    public EClass successor(EClass type) {
        EPackage home = type.getEPackage();
        EPackage now = home == null || home == FleetPackage.eINSTANCE ? home : EPackage.Registry.INSTANCE.getEPackage(home.getNsURI());
        return now != home && now != null && now.getEClassifier(type.getName()) instanceof EClass successor ? successor : type;
    }

    /** Who brings a package, or null. */
    public String bundle(EPackage metamodel) {
        Extension extension = metamodels.get(metamodel.getNsURI());
        return extension == null || extension.metamodel() != metamodel ? null : extension.bundle();
    }

    /** The text of a package as it is in use; null for one that another registered and that could not be read again. */
    public byte[] text(EPackage metamodel) {
        Extension extension = metamodels.get(metamodel.getNsURI());
        if (extension != null && extension.metamodel() == metamodel) {
            return extension.text();
        }
        byte[] text = MetamodelText.of(metamodel);
        try {
            MetamodelText.read(text);
            return text;
        } catch (RefusedMetamodelException e) {
            LOG.warn("The package {} cannot be kept with the organisation: {}.", metamodel.getNsURI(), e.getMessage());
            return null;
        }
    }

    /** Why bundles do not take part. */
    public List<String> refusals() {
        return List.copyOf(refusals.values());
    }

    /** Adds a listener. */
    public AutoCloseable onChange(Runnable listener) {
        Listener added = new Listener(listener, new Object());
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    /** Not within the lock, because a listener may wait for the organisation that is being opened. */
    private void tell() {
        if (!lock.isHeldByCurrentThread() && metamodels.changed()) {
            listeners.forEach(each -> {
                try {
                    each.listener().run();
                } catch (RuntimeException e) {
                    LOG.error("A listener failed at a change of extensions", e);
                }
            });
        }
    }
}
