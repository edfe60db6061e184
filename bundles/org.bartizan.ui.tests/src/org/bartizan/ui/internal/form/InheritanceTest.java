// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage.Literals;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ServerGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final Setting REENABLE = new Setting(Literals.AUTO_PROTECT__REENABLE_AFTER);
    private static final FieldText TEXT = Fields.text(Literals.AUTO_PROTECT__REENABLE_AFTER);

    private final Organization acme = FleetFactory.eINSTANCE.createOrganization();
    private final ServerGroup sales = FleetFactory.eINSTANCE.createServerGroup();
    private final ServerGroup service = FleetFactory.eINSTANCE.createServerGroup();

    @BeforeEach
    void build() {
        acme.setId("o");
        acme.setName("Acme");
        sales.setId("s");
        sales.setName("Sales");
        service.setId("t");
        service.setName("Service");
        acme.getServerGroups().addAll(List.of(sales, service));
    }

    private static AutoProtect set(PolicyHolder holder, Duration value) {
        Policy policy = FleetFactory.eINSTANCE.createPolicy();
        AutoProtect section = FleetFactory.eINSTANCE.createAutoProtect();
        section.setReenableAfter(value);
        policy.getSections().add(section);
        holder.setPolicy(policy);
        return section;
    }

    private static EffectivePolicy at(PolicyHolder holder) {
        return new Resolver().of(holder);
    }

    private static String hint(EffectivePolicy... above) {
        return new Inheritance(List.of(above)).of(REENABLE).hint(TEXT);
    }

    @Test
    void namesTheLevelThatAValueComesFrom() {
        set(sales, Duration.ofMinutes(30));
        assertEquals("inherited from Sales: 30 min", hint(at(sales)));
        assertEquals("set here, instead of 30 min from Sales", new Inheritance(List.of(at(sales))).of(REENABLE).instead(TEXT));
    }

    @Test
    void namesTheDefaultWhereNobodySetsAnything() {
        assertEquals("default: 1 h", hint(at(sales)));
        assertEquals("default: 1 h", hint());
        assertEquals("set here, instead of 1 h", new Inheritance(List.of()).of(REENABLE).instead(TEXT));
    }

    @Test
    void namesTheOuterLock() {
        set(acme, Duration.ofMinutes(15)).getLocked().add("reenableAfter");
        set(sales, Duration.ofMinutes(30));
        assertEquals("locked at Acme: 15 min", hint(at(sales)));
        assertEquals("locked at Acme: 15 min", hint(at(sales), at(service)));
    }

    @Test
    void saysThatObjectsInheritDifferentThings() {
        set(sales, Duration.ofMinutes(30));
        assertEquals("inherited, different for each", hint(at(sales), at(service)));
        assertNull(new Inheritance(List.of(at(sales), at(service))).of(REENABLE).value());
    }
}
