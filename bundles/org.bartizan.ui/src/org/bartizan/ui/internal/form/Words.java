// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.Locale;
import java.util.MissingResourceException;

import org.bartizan.model.provider.FleetEditPlugin;
import org.bartizan.model.provider.FleetItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * What people call the things of the metamodel: by the annotations of the ecore, else by the item providers, which are generated for the
 * fleet's package and reflective for those of extensions.
 */
public final class Words {

    /** The annotation that labels, units and ranges are under. */
    public static final String SETTING = "urn:bartizan:setting";

    private Words() {
    }

    /** Item providers for every object of an organisation; for one user, who disposes of it. */
    public static ComposedAdapterFactory providers() {
        ComposedAdapterFactory all = new ComposedAdapterFactory();
        all.addAdapterFactory(new FleetItemProviderAdapterFactory());
        all.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return all;
    }

    static String label(EObject sample, EStructuralFeature feature, AdapterFactory providers) {
        String own = annotation(feature, "label");
        if (own != null) {
            return own;
        }
        // Reflective providers make labels out of camel case with capitals; ours are sentences.
        if (providers.adapt(sample, IItemPropertySource.class) instanceof IItemPropertySource source
                && source.getPropertyDescriptor(sample, feature) instanceof IItemPropertyDescriptor descriptor) {
            return sentence(descriptor.getDisplayName(sample).replaceAll("(?<=[A-Za-z]) (?=[A-Z][a-z])", "_"));
        }
        return sentence(feature.getName());
    }

    /** What a class is called, such as {@code Auto-protect}. */
    public static String label(EClass type) {
        String own = annotation(type, "label");
        return own != null ? own : translated("_UI_" + type.getName() + "_type", sentence(type.getName()));
    }

    static String label(EEnum type, Enumerator constant) {
        EEnumLiteral literal = type.getEEnumLiteral(constant.getName());
        String own = literal == null ? null : annotation(literal, "label");
        return own != null ? own
                : translated("_UI_" + type.getName() + "_" + constant.getName() + "_literal", sentence(constant.getName()));
    }

    static String annotation(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, SETTING, key);
    }

    private static String translated(String key, String otherwise) {
        try {
            return FleetEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException _) {
            return otherwise;
        }
    }

    /** {@code maxFileSize} and {@code MAX_FILE_SIZE} as {@code Max file size}. */
    static String sentence(String name) {
        String spaced = name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").strip().toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? name : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
