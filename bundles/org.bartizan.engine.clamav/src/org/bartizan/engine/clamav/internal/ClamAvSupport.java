// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.engine.clamav.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bartizan.api.engine.EngineSupport;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/**
 * What ClamAV 1.4 makes of the settings of the metamodel, as their annotation {@code engine} notes it: the options of clamd and freshclam that a
 * setting becomes, {@code agent} where Bartizan's agent does it beside the engine, or {@code none:} and why not. Settings that extensions
 * bring are annotated in the same way.
 */
@Component(service = EngineSupport.class)
public final class ClamAvSupport implements EngineSupport {

    private static final String NONE = "none:";
    private static final String SECTION = "Section";

    private final Map<String, Support> settings = new LinkedHashMap<>();

    /** Called by the framework. */
    public ClamAvSupport() {
        for (EClassifier classifier : FleetPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                type.getEAllAttributes().forEach(attribute -> add(type, attribute));
            }
        }
    }

    private void add(EClass type, EAttribute attribute) {
        String engine = EcoreUtil.getAnnotation(attribute, "urn:bartizan:setting", "engine");
        if (engine != null) {
            settings.put(key(type) + "." + attribute.getName(), support(engine.strip()));
        }
    }

    private static Support support(String engine) {
        return engine.startsWith(NONE) ? Support.cannot(engine.substring(NONE.length()).strip()) : Support.by(engine);
    }

    /** As the fleet names sections in the keys of settings: {@code AutoProtect} is autoProtect, {@code QuarantineSection} is quarantine. */
    private static String key(EClass type) {
        String name = type.getName();
        String bare = name.length() > SECTION.length() && name.endsWith(SECTION) ? name.substring(0, name.length() - SECTION.length())
                : name;
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    @Override
    public String engine() {
        return "ClamAV";
    }

    @Override
    public Support of(String settingKey) {
        Support support = settings.get(settingKey);
        return support == null ? ofExtension(settingKey) : support;
    }

    /** Extensions come and go, so nothing is kept of them. */
    private static Support ofExtension(String settingKey) {
        return Setting.find(settingKey).filter(s -> s.key().equals(settingKey) && !s.missing() && !s.engine().isBlank())
                .map(s -> support(s.engine().strip())).orElse(Support.cannot("it is not known to this engine"));
    }
}
