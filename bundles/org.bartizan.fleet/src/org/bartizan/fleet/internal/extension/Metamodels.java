// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.bartizan.fleet.internal.check.Range;
import org.bartizan.fleet.internal.model.Shape;
import org.eclipse.emf.ecore.EPackage;

/** The metamodels that are in use, and the organisations that use them. Changed by one thread at a time, asked by any. */
final class Metamodels {

    private final Set<Live> lives = new LinkedHashSet<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile Map<String, Extension> known = Map.of();

    Set<Live> lives() {
        return lives;
    }

    Collection<Extension> all() {
        return known.values();
    }

    Extension get(String uri) {
        return uri == null ? null : known.get(uri);
    }

    /** Whether somebody else registered a package of this URI. */
    boolean foreign(String uri) {
        Extension ours = get(uri);
        Object registered = EPackage.Registry.INSTANCE.get(uri);
        return registered != null && (ours == null || ours.metamodel() != registered);
    }

    /** Whether anything has changed since this was asked last. */
    boolean changed() {
        return changed.getAndSet(false);
    }

    /** Uses a metamodel; the objects of the one before, if there is one and it has another text, are converted. */
    void put(Extension next) {
        Extension before = get(next.metamodel().getNsURI());
        if (before != null && Arrays.equals(before.text(), next.text())) {
            remember(new Extension(before.metamodel(), before.text(), next.provided(), next.bundle()));
            return;
        }
        if (before == null) {
            remember(next);
            EPackage.Registry.INSTANCE.put(next.metamodel().getNsURI(), next.metamodel());
            return;
        }
        alone(List.copyOf(lives).iterator(), () -> {
            lives.forEach(live -> live.convert(before.metamodel(), next.metamodel()));
            remember(next);
            EPackage.Registry.INSTANCE.put(next.metamodel().getNsURI(), next.metamodel());
        });
        forget(before.metamodel());
    }

    private static void alone(Iterator<Live> rest, Runnable action) {
        if (rest.hasNext()) {
            rest.next().alone(() -> alone(rest, action));
        } else {
            action.run();
        }
    }

    void remove(String uri) {
        Extension gone = get(uri);
        if (gone != null) {
            Map<String, Extension> next = new TreeMap<>(known);
            next.remove(uri);
            publish(next);
            EPackage.Registry.INSTANCE.remove(uri);
            forget(gone.metamodel());
        }
    }

    private void remember(Extension extension) {
        Map<String, Extension> next = new TreeMap<>(known);
        next.put(extension.metamodel().getNsURI(), extension);
        publish(next);
    }

    private void publish(Map<String, Extension> next) {
        known = next;
        changed.set(true);
    }

    private static void forget(EPackage metamodel) {
        Shape.forget(metamodel);
        Range.forget(metamodel);
    }
}
