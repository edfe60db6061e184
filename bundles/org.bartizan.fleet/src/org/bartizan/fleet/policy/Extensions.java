// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The metamodels that extensions bring, and what is left of those that are gone.
 *
 * <p>
 * Extensions come, change and go while everything runs. The metamodel of one whose values the organisation has or had is kept with it: when
 * the extension is missing, its values are still there, can be read, exported and removed, and undo and redo work on them; only new ones
 * cannot be set. A class or a setting that the installed version of an extension does not have any more is missing in the same way.
 *
 * <p>
 * All methods may be called from any thread. None waits, except that {@link #packages} lets an organisation that is being opened say first
 * which metamodels it keeps, which takes milliseconds. The packages are shared and never change, but a newer version of an extension
 * replaces the package, with its classes and features, by another one: keep none of them longer than until {@link #onChange} tells.
 */
public final class Extensions {

    private Extensions() {
    }

    /** The packages of all extensions, installed or missing, ordered by name and then by URI. */
    public static List<EPackage> packages() {
        return ExtensionRegistry.INSTANCE.packages();
    }

    /** Whether a class is from an extension that is missing, or that does not have the class any more. */
    public static boolean missing(EClass type) {
        return ExtensionRegistry.INSTANCE.missing(type, null);
    }

    /** Whether a feature is from an extension that is missing, or that does not have the feature any more. */
    public static boolean missing(EStructuralFeature feature) {
        return ExtensionRegistry.INSTANCE.missing(feature.getEContainingClass(), feature);
    }

    /** Who brings a package, such as {@code org.bartizan.example.usb 0.1.0}; null when it is missing or no package of an extension. */
    public static String bundle(EPackage metamodel) {
        return ExtensionRegistry.INSTANCE.bundle(metamodel);
    }

    /** Why bundles that bring a metamodel do not take part, one complete sentence for each; empty when all do. */
    public static List<String> refusals() {
        return ExtensionRegistry.INSTANCE.refusals();
    }

    /**
     * Calls {@code listener} after {@link #packages} or what is missing has changed and every open organisation is converted, on the thread
     * that installed or stopped the extension; it must be brief and must not install, start or stop anything. Close the handle to stop it.
     */
    public static AutoCloseable onChange(Runnable listener) {
        return ExtensionRegistry.INSTANCE.onChange(listener);
    }
}
