// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ecore files of strangers: what is right works, everything else is refused with a reason, and nothing is fetched or run. */
class ContributionTest {

    private static final int ROUNDS = 1_000;

    private static String refusal(String text) {
        return assertThrows(RefusedMetamodelException.class, () -> Contribution.of("b 1", text.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
    }

    @Test
    void makesSectionsWithIdentityAndLocks() throws Exception {
        EPackage usb = MetamodelText.read(UsbEcore.TEXT.getBytes(StandardCharsets.UTF_8));
        EClass type = (EClass) usb.getEClassifier("UsbStorage");
        PolicySection section = (PolicySection) EcoreUtil.create(type);
        section.setId("u");
        section.getLocked().add("access");
        assertEquals("READ_ONLY", section.eGet(type.getEStructuralFeature("access")).toString());
        assertTrue(type.getEAllAttributes().stream().noneMatch(a -> a.isUnsettable() && section.eIsSet(a)));
    }

    @Test
    void isTheSameTextWhenWrittenAndReadAgain() throws Exception {
        byte[] text = MetamodelText.of(MetamodelText.read(UsbEcore.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertArrayEquals(text, MetamodelText.of(MetamodelText.read(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | eSuperTypes="urn:bartizan:fleet:1#//Client"      | inherits from Client
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | eSuperTypes="#//UsbStorage"                      | inherits from itself
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | eSuperTypes="urn:other:1#//Thing"                | urn:other:1#//Thing
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | eSuperTypes="file:/etc/passwd#//Thing"           | file:/etc/passwd
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | eSuperTypes="urn:bartizan:fleet:1#//Identified"  | PolicySection itself
                            eSuperTypes="urn:bartizan:fleet:1#//PolicySection"    | abstract="true" eSuperTypes="urn:bartizan:fleet:1#//PolicySection" | is abstract
                            name="UsbStorage"                                     | name="AutoProtect"                               | Bartizan has a section AutoProtect
                            name="UsbStorage"                                     | name="Quarantine"                                | Bartizan has a section QuarantineSection
                    name="UsbStorage"                                     | name="UsbStorage" instanceClassName="java.io.File" | names a class of Java
                            name="enabled" defaultValueLiteral="false" unsettable="true" | name="enabled" defaultValueLiteral="false" | not unsettable
                            name="enabled" defaultValueLiteral="false" unsettable="true" | name="enabled" unsettable="true" upperBound="-1" | many values
                            name="enabled"                                        | name="locked"                                    | the feature locked twice
                            name="enabled"                                        | name="Enabled"                                   | begins with a small letter
                            name="enabled"                                        | name="ID"                                        | twice
                            name="enabled"                                        | name="enabled" derived="true"                    | derived
                            name="enabled" defaultValueLiteral="false"            | name="enabled" lowerBound="1" defaultValueLiteral="false" | bounds
                            #//EBoolean                                           | #//EJavaClass                                    | has the type EJavaClass
                            defaultValueLiteral="READ_ONLY"                       | defaultValueLiteral="NEVER"                      | that is no Access
                            defaultValueLiteral="64"                              | defaultValueLiteral="many"                       | that is no EInt
                            defaultValueLiteral="64"                              | defaultValueLiteral="5000"                       | more than 4096 GB
                            key="min" value="1"                                   | key="min" value="one"                            | cannot be read
                            key="min" value="1"                                   | key="least" value="1"                            | unknown key least
                            key="unit" value="GB"                                 | key="label" value="Largest"                      | without min, max and unit
                            value="Whether these rules are in force at all."      | value="Yes"                                      | not documented in a sentence
                            value="Whether these rules are in force at all."      | value=" "                                        | UsbStorage.enabled is not documented
                            source="urn:bartizan:setting"                         | source="http://www.eclipse.org/emf/2002/Ecore"   | has an annotation
                            nsURI="urn:example:usb:1"                             | nsURI="urn:bartizan:fleet:1"                     | cannot be used
                            nsURI="urn:example:usb:1"                             | nsURI="no uri"                                   | cannot be used
                            name="usb"                                            | name="../usb"                                    | small letter
                            name="DENY"                                           | name="READ_ONLY"                                 | twice
                            xsi:type="ecore:EEnum"                                | xsi:type="ecore:EDataType"                       | ``
                            name="READ_ONLY" value="1"                            | name="READ_ONLY" value="0"                       | twice
                            <?xml version="1.0" encoding="UTF-8"?>                | <!DOCTYPE a [<!ENTITY b "c">]>                   | DOCTYPE
                            xmi:version="2.0"                                     | xsi:schemaLocation="urn:x java://java.lang.Runtime" | schemaLocation
                            """)
    void refusesWhatIsWrong(String of, String instead, String reason) {
        String refusal = refusal(UsbEcore.with(instead, of));
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertTrue(refusal(UsbEcore.TEXT + " ".repeat(300_000)).contains("larger than 256 KiB"));
        assertTrue(refusal(UsbEcore.with("value=\"" + "a".repeat(5000) + ".", "value=\"Nothing.")).contains("4000 characters"));
    }

    @Test
    void refusesTwoPackagesAndNone() {
        assertTrue(refusal("<a/>").contains("not an ecore file"));
        assertTrue(refusal("").contains("not an ecore file"));
        assertTrue(refusal(UsbEcore.with("<eSubpackages name=\"b\" nsURI=\"urn:b:1\" nsPrefix=\"b\"/></ecore:EPackage>",
                "</ecore:EPackage>"))
                        .contains("EPackage"));
    }

    @Test
    void survivesDamageOfEveryKind() {
        Random random = new Random(7);
        String[] parts = UsbEcore.TEXT.split("(?=[<\" #/>=])");
        for (int round = 0; round < ROUNDS; round++) {
            String[] damaged = parts.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = random.nextInt(3) == 0 ? "" : parts[random.nextInt(parts.length)];
            }
            accepted(String.join("", damaged).getBytes(StandardCharsets.UTF_8));
        }
        byte[] text = UsbEcore.TEXT.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = text.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            accepted(damaged);
        }
    }

    /** Either it is refused in an orderly way or objects can be made of it. */
    private static void accepted(byte[] text) {
        try {
            Contribution.of("b 1", text);
            MetamodelText.read(text).getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(
                    type -> EcoreUtil.create(type).eClass().getEAllAttributes().forEach(attribute -> attribute.getDefaultValue()));
        } catch (RefusedMetamodelException e) {
            assertTrue(e.getMessage().length() > 5, e.getMessage());
        } catch (RuntimeException | Error e) {
            fail(new String(text, StandardCharsets.UTF_8), e);
        }
    }
}
