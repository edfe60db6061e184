// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.internal.policy.ValueText;
import org.bartizan.fleet.policy.Lost.Reason;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.ScanCoverage;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A scheduled scan that holds at one level, and which computers run it. */
record ScanState(ResolvedScan scan, ScanCoverage covers) {

    /** The scans after one more level, in the order in which their names came up. */
    static List<ScanState> at(List<ScanState> above, List<ScheduledScan> here, Origin origin) {
        List<ScanState> next = new ArrayList<>(above);
        for (ScheduledScan scan : here) {
            int at = place(next, scan.getName());
            if (at < 0) {
                next.add(of(scan, origin, List.of()));
            } else {
                next.set(at, next.get(at).meeting(scan, origin));
            }
        }
        return List.copyOf(next);
    }

    private static int place(List<ScanState> scans, String name) {
        for (int i = 0; i < scans.size(); i++) {
            if (scans.get(i).scan.name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private ScanState meeting(ScheduledScan nearer, Origin here) {
        if (scan.locked()) {
            List<Lost> lost = with(scan.lost(), new Lost(here, nearer.getId(), Reason.LOCKED_ABOVE));
            return new ScanState(new ResolvedScan(scan.id(), scan.name(), scan.source(), true, lost, scan.does()), covers);
        }
        return of(nearer, here, with(scan.lost(), new Lost(scan.source(), scan.id(), Reason.NEARER_VALUE)));
    }

    private static ScanState of(ScheduledScan scan, Origin here, List<Lost> lost) {
        return new ScanState(new ResolvedScan(scan.getId(), String.valueOf(scan.getName()), here, scan.isLocked(), lost, does(scan)),
                scan.getCovers());
    }

    private static Map<String, String> does(ScheduledScan scan) {
        Map<String, String> does = new LinkedHashMap<>();
        for (EAttribute attribute : scan.eClass().getEAllAttributes()) {
            boolean told = attribute != FleetPackage.Literals.IDENTIFIED__ID && attribute != FleetPackage.Literals.NAMED__NAME
                    && attribute != FleetPackage.Literals.SCHEDULED_SCAN__LOCKED;
            if (told && (!attribute.isUnsettable() || scan.eIsSet(attribute))) {
                String unit = EcoreUtil.getAnnotation(attribute, "urn:bartizan:setting", "unit");
                does.put(attribute.getName(), ValueText.of(attribute, unit == null ? "" : unit, scan.eGet(attribute)));
            }
        }
        return Collections.unmodifiableMap(does);
    }

    private static List<Lost> with(List<Lost> lost, Lost next) {
        List<Lost> all = new ArrayList<>(lost);
        all.add(next);
        return all;
    }
}
