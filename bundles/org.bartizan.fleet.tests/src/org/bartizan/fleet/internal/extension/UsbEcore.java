// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EPackage;

/** The ecore of an extension that a test brings, in several versions, and objects on it for tests elsewhere. */
public final class UsbEcore {

    /** The URI of its namespace. */
    public static final String URI = "urn:example:usb:1";

    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="usb" nsURI="urn:example:usb:1" nsPrefix="usb">
              <eClassifiers xsi:type="ecore:EClass" name="UsbStorage" eSuperTypes="urn:bartizan:fleet:1#//PolicySection">
            DOC("What computers may do with USB storage.")
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="enabled" defaultValueLiteral="false" unsettable="true"
                    eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EBoolean">
            DOC("Whether these rules are in force at all.")
                </eStructuralFeatures>
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="access" eType="#//Access" defaultValueLiteral="READ_ONLY"
                    unsettable="true">
            DOC("What may be done with a device that is not listed.")
                </eStructuralFeatures>
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="devices" defaultValueLiteral="" unsettable="true"
                    eType="ecore:EDataType urn:bartizan:fleet:1#//TextList">
            DOC("The devices that may be used as one likes.")
                </eStructuralFeatures>
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="largest" defaultValueLiteral="64" unsettable="true"
                    eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EInt">
            DOC("The size up to which a device may be used.")
                  <eAnnotations source="urn:bartizan:setting">
                    <details key="unit" value="GB"/>
                    <details key="min" value="1"/>
                    <details key="max" value="4096"/>
                  </eAnnotations>
                </eStructuralFeatures>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EEnum" name="Access">
            DOC("What may be done with a device.")
                <eLiterals name="DENY">
            DOC("Nothing.")
                </eLiterals>
                <eLiterals name="READ_ONLY" value="1">
            DOC("Files may be read.")
                </eLiterals>
              </eClassifiers>
            </ecore:EPackage>
            """.replaceAll("DOC\\((\".*\")\\)", "<eAnnotations source=\"http://www.eclipse.org/emf/2002/GenModel\">"
            + "<details key=\"documentation\" value=$1/></eAnnotations>");

    private static final String NOTIFY = """
            <eStructuralFeatures xsi:type="ecore:EAttribute" name="notify" defaultValueLiteral="PT5M" unsettable="true"
                eType="ecore:EDataType urn:bartizan:fleet:1#//Duration">
              <eAnnotations source="http://www.eclipse.org/emf/2002/GenModel">
                <details key="documentation" value="How long the user is told what happened."/>
              </eAnnotations>
              <eAnnotations source="urn:bartizan:setting">
                <details key="unit" value="min"/>
                <details key="min" value="PT0S"/>
                <details key="max" value="PT1H"/>
              </eAnnotations>
            </eStructuralFeatures>
            """;

    private static final Map<String, Contribution> MADE = new ConcurrentHashMap<>();

    private UsbEcore() {
    }

    /** The text of {@link #first}. */
    public static String text() {
        return TEXT;
    }

    /** The text in other words. */
    static String with(String instead, String of) {
        if (!TEXT.contains(of)) {
            throw new IllegalArgumentException("There is no " + of);
        }
        return TEXT.replace(of, instead);
    }

    private static Contribution version(String version, String text) throws RefusedMetamodelException {
        return Contribution.of("org.example.usb " + version, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings a package whatever {@link ContributionCheck} says of it. */
    public static void install(EPackage metamodel) {
        Contribution contribution = new Contribution(metamodel.getNsURI(), "org.example.made 1.0.0", MetamodelText.of(metamodel));
        try {
            ExtensionRegistry.INSTANCE.contribute(contribution);
        } catch (RefusedMetamodelException e) {
            throw new IllegalArgumentException(e);
        }
        MADE.put(metamodel.getNsURI(), contribution);
    }

    /** Takes such a package away again, if it is there. */
    public static void remove(String uri) {
        Contribution contribution = MADE.remove(uri);
        if (contribution != null) {
            ExtensionRegistry.INSTANCE.withdraw(contribution);
        }
    }

    /** The first version. */
    public static Contribution first() throws RefusedMetamodelException {
        return version("1.0.0", TEXT);
    }

    /** A version with one more setting, {@code notify}, before the others. */
    public static Contribution richer() throws RefusedMetamodelException {
        return version("2.0.0", richerText());
    }

    /** The text of {@link #richer}. */
    public static String richerText() {
        String enabled = "<eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"enabled\"";
        return with(NOTIFY + enabled, enabled).replace("\"Nothing.\"", "\"Nothing at all.\"");
    }

    /** A version that does not have {@code largest} any more. */
    public static Contribution poorer() throws RefusedMetamodelException {
        int from = TEXT.indexOf("    <eStructuralFeatures xsi:type=\"ecore:EAttribute\" name=\"largest\"");
        int to = TEXT.indexOf("  </eClassifiers>", from);
        return version("3.0.0", TEXT.substring(0, from) + TEXT.substring(to));
    }

    /** Another extension with a section of the same key. */
    public static Contribution rival() throws RefusedMetamodelException {
        return version("5.0.0", with("urn:example:rival:1", URI).replace("UsbStorage", "UsbStorageSection"));
    }

    /** A version in which {@code largest} is of another type. */
    public static Contribution other() throws RefusedMetamodelException {
        return version("4.0.0", TEXT.replaceAll("(name=\"largest\"[^>]*)EInt", "$1ELong"));
    }
}
