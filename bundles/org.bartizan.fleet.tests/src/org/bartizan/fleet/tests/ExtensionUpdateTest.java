// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.fleet.internal.extension.Contribution;
import org.bartizan.fleet.internal.extension.RefusedMetamodelException;
import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** An extension is replaced by another version of itself, in an open organisation that has values of it. */
class ExtensionUpdateTest extends ExtensionCase {

    private boolean missing(String name) {
        return fleet.read(o -> Extensions.missing(feature(section(o), name)));
    }

    @Test
    void addsSettingsToWhatIsThere() throws Exception {
        String without = text();
        addRules();
        String before = text();
        EClass old = type();
        update(UsbEcore.richer());
        assertNotSame(old, type());
        assertSame(type(), fleet.<Object>read(o -> section(o).eClass()));
        assertEquals(before, text());
        change(o -> set(section(o), "notify", "PT10M"));
        String after = text();
        restart();
        assertEquals(after, text());
        fleet.undo("tester");
        assertEquals(before, text());
        fleet.undo("tester");
        assertEquals(without, text());
        fleet.redo("tester");
        fleet.redo("tester");
        assertEquals(after, text());
    }

    @Test
    void keepsWhatIsBeingEditedMeanwhile() throws Exception {
        addRules();
        WorkingCopy copy = fleet.read(o -> WorkingCopy.of(Acme.sales(o)));
        PolicySection rules = (PolicySection) ((PolicyHolder) copy.root()).getPolicy().getSections().getLast();
        set(rules, "largest", "256");
        set(rules, "access", "READ_ONLY");
        WorkingCopy unedited = fleet.read(o -> WorkingCopy.of(Acme.sales(o)));
        ((ClientGroup) unedited.root()).setDescription("Those who sell");
        update(UsbEcore.richer());
        change(o -> set(section(o), "devices", "0951:1666"));
        assertTrue(copy.changed());
        change(copy::applyTo);
        change(unedited::applyTo);
        assertEquals("256", value("largest"));
        assertEquals("READ_ONLY", value("access"));
        assertEquals("0951:1666", value("devices"));
        assertEquals("Those who sell", fleet.<String>read(o -> Acme.sales(o).getDescription()));
        assertSame(type(), fleet.<Object>read(o -> section(o).eClass()));
    }

    @Test
    void letsAddWhatWasMadeBeforeIt() throws Exception {
        WorkingCopy copy = fleet.read(o -> WorkingCopy.of(Acme.sales(o)));
        Policy policy = Acme.policy(true);
        ((PolicyHolder) copy.root()).setPolicy(policy);
        PolicySection rules = (PolicySection) EcoreUtil.create(type());
        set(rules, "access", "DENY");
        rules.getLocked().add("access");
        policy.getSections().add(rules);
        update(UsbEcore.richer());
        change(copy::applyTo);
        assertEquals("DENY", value("access"));
        assertSame(type(), fleet.<Object>read(o -> section(o).eClass()));
    }

    @Test
    void keepsWhatAnOlderVersionDoesNotKnow() throws Exception {
        update(UsbEcore.richer());
        addRules();
        change(o -> set(section(o), "notify", "PT10M"));
        update(UsbEcore.first());
        assertTrue(missing("notify"));
        assertFalse(missing("access"));
        assertEquals("PT10M", value("notify"));
        assertThrows(InvalidChangeException.class, () -> change(o -> set(section(o), "notify", "PT20M")));
        change(o -> set(section(o), "access", "READ_ONLY"));
        restart();
        assertEquals("PT10M", value("notify"));
        change(o -> section(o).eUnset(feature(section(o), "notify")));
        fleet.undo("tester");
        assertEquals("PT10M", value("notify"));
    }

    @Test
    void keepsASettingThatItHasNoMore() throws Exception {
        addRules();
        String before = text();
        update(UsbEcore.poorer());
        assertTrue(missing("largest"));
        assertFalse(missing("devices"));
        assertEquals("128", value("largest"));
        assertEquals(before.length(), text().length());
        restart();
        assertEquals("128", value("largest"));
        update(UsbEcore.first());
        assertFalse(missing("largest"));
        assertEquals(before, text());
    }

    @Test
    void isRefusedWhenASettingHasAnotherType() throws Exception {
        addRules();
        String before = text();
        RefusedMetamodelException refusal = assertThrows(RefusedMetamodelException.class, () -> update(UsbEcore.other()));
        assertTrue(refusal.getMessage().startsWith("UsbStorage.largest was Ecore EInt and is Ecore ELong"), refusal.getMessage());
        assertTrue(missing("largest"));
        assertEquals(before, text());
        install(UsbEcore.first());
        assertFalse(missing("largest"));
    }

    @Test
    void isRefusedBesideAnotherWithTheSameSectionOrNamespace() throws Exception {
        RefusedMetamodelException refusal = assertThrows(RefusedMetamodelException.class, () -> REGISTRY.contribute(UsbEcore.richer()));
        assertTrue(refusal.getMessage().contains("is that of org.example.usb 1.0.0"), refusal.getMessage());
        refusal = assertThrows(RefusedMetamodelException.class, () -> REGISTRY.contribute(UsbEcore.rival()));
        assertEquals("org.example.usb 1.0.0 has a section UsbStorage, too", refusal.getMessage());
        addRules();
        update(UsbEcore.rival());
        assertEquals("DENY", value("access"));
        assertTrue(missing("access"));
    }

    @Test
    void mayChangeTypesWhileNobodyUsesThem() throws Exception {
        update(UsbEcore.other());
        assertEquals("ELong", type().getEStructuralFeature("largest").getEType().getName());
    }

    @Test
    void givesWayToWhatAnOrganisationKeepsThatIsOpenedLater() throws Exception {
        addRules();
        fleet.close();
        update(UsbEcore.other());
        restart();
        assertEquals("128", value("largest"));
        assertTrue(missing("largest"));
        assertEquals(1, Extensions.refusals().size(), Extensions.refusals().toString());
        assertTrue(Extensions.refusals().getFirst().contains("org.example.usb 4.0.0"), Extensions.refusals().toString());
        REGISTRY.refused("org.example.usb 4.0.0", null);
    }

    @Test
    void canComeAgainWhenItCouldNotComeAtABadMoment() throws Exception {
        addRules();
        uninstall();
        Contribution next = UsbEcore.richer();
        String refusal = fleet.read(o -> assertThrows(BartizanException.class, () -> REGISTRY.contribute(next)).getMessage());
        assertTrue(refusal.contains("the same thread is reading the organisation"), refusal);
        assertTrue(missing("access"));
        install(UsbEcore.richer());
        assertFalse(missing("access"));
        assertFalse(missing("notify"));
    }

    @Test
    void refusesObjectsOfTheVersionBefore() throws Exception {
        addRules();
        PolicySection stray = (PolicySection) EcoreUtil.create(type());
        update(UsbEcore.richer());
        assertThrows(InvalidChangeException.class, () -> change(o -> {
            Acme.lab(o).setPolicy(Acme.policy(true));
            Acme.lab(o).getPolicy().getSections().add(stray);
        }));
    }

    @Test
    void tellsListenersWhatIsThere() throws Exception {
        List<String> heard = new ArrayList<>();
        try (AutoCloseable _ = Extensions.onChange(() -> heard.add(Extensions.packages().stream()
                .map(p -> p.getName() + " " + Extensions.bundle(p)).toList().toString()))) {
            addRules();
            update(UsbEcore.richer());
        }
        uninstall();
        assertEquals(List.of("[usb null]", "[usb org.example.usb 2.0.0]"), heard);
    }

    @Test
    void disturbsNeitherReadersNorWriters() throws Exception {
        addRules();
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable reading = () -> fleet.read(o -> section(o).eGet(feature(section(o), "access")));
        Runnable writing = () -> change(o -> section(o).getLocked().move(0, "access"));
        Runnable removing = () -> change(o -> section(o).getLocked().addFirst(section(o).getLocked().removeFirst()));
        List<Thread> threads = new ArrayList<>();
        for (Runnable work : List.of(reading, reading, writing, removing)) {
            threads.add(Thread.ofPlatform().start(() -> repeat(work, done, failure)));
        }
        for (int round = 0; round < 20; round++) {
            REGISTRY.withdraw(installed);
            installed = round % 2 == 0 ? UsbEcore.richer() : UsbEcore.first();
            REGISTRY.contribute(installed);
        }
        done.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(null, failure.get());
        assertEquals("DENY", value("access"));
        String before = text();
        restart();
        assertEquals(before, text());
    }

    private static void repeat(Runnable work, AtomicBoolean done, AtomicReference<Throwable> failure) {
        while (!done.get() && failure.get() == null) {
            try {
                work.run();
            } catch (InvalidChangeException e) {
                // It is missing for a moment.
                failure.compareAndSet(null, e.getMessage().contains("missing extension") ? null : e);
            } catch (RuntimeException e) {
                failure.set(e);
            }
        }
    }
}
