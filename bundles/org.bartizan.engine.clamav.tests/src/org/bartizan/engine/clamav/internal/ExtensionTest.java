// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.engine.clamav.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.bartizan.api.engine.EngineSupport.Support;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Setting;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What an extension notes of its settings holds for as long as it is installed. Runs in the framework only. */
class ExtensionTest {

    private static final Support UNKNOWN = Support.cannot("it is not known to this engine");

    @Test
    void settingsOfAnExtensionAreCarriedOutAsItNotes() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(ClamAvSupport.class);
        assumeTrue(bundle != null, "not in an OSGi framework");
        bundle.start(Bundle.START_TRANSIENT);
        FrameworkUtil.getBundle(Setting.class).start(Bundle.START_TRANSIENT);
        ClamAvSupport clamAv = new ClamAvSupport();
        assertEquals(UNKNOWN, clamAv.of("tapes.enabled"));
        Bundle extension = bundle.getBundleContext().installBundle("test:tapes", new ByteArrayInputStream(jar()));
        try {
            extension.start(Bundle.START_TRANSIENT);
            assertEquals(List.of(), Extensions.refusals());
            assertEquals(Support.by("agent"), clamAv.of("tapes.enabled"));
            assertEquals(Support.by("ScanArchive"), clamAv.of("tapes.archives"));
            assertEquals(Support.cannot("ClamAV reads no tapes"), clamAv.of("tapes.rewind"));
            assertEquals(UNKNOWN, clamAv.of("tapes.silent"));
            assertEquals(UNKNOWN, clamAv.of("rewind"));
        } finally {
            extension.uninstall();
        }
        assertEquals(UNKNOWN, clamAv.of("tapes.enabled"));
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.example.tapes");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bartizan-Metamodel", "tapes.ecore");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            out.putNextEntry(new JarEntry("tapes.ecore"));
            out.write(METAMODEL.formatted(setting("enabled", "agent") + setting("archives", "ScanArchive")
                    + setting("rewind", "none: ClamAV reads no tapes") + setting("silent", "")).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String setting(String name, String engine) {
        return """
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="%s" unsettable="true"
                    eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBoolean" defaultValueLiteral="false">
                  <eAnnotations source="http://www.eclipse.org/emf/2002/GenModel">
                    <details key="documentation" value="Whether that is done with tapes that are put in."/>
                  </eAnnotations>
                  <eAnnotations source="urn:bartizan:setting"><details key="engine" value="%s"/></eAnnotations>
                </eStructuralFeatures>""".formatted(name, engine);
    }

    private static final String METAMODEL = """
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="tapes" nsURI="urn:example:tapes:1" nsPrefix="tapes">
              <eClassifiers xsi:type="ecore:EClass" name="Tapes" eSuperTypes="urn:bartizan:fleet:1#//PolicySection">
                <eAnnotations source="http://www.eclipse.org/emf/2002/GenModel">
                  <details key="documentation" value="What is done with tapes."/>
                </eAnnotations>
                %s
              </eClassifiers>
            </ecore:EPackage>""";
}
