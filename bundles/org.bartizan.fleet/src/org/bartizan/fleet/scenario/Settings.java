// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.DefinitionsUpdate;
import org.bartizan.model.EmailScanning;
import org.bartizan.model.EventForwarding;
import org.bartizan.model.ExpandedThreats;
import org.bartizan.model.FileEvents;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.HeuristicLevel;
import org.bartizan.model.PolicySection;
import org.bartizan.model.QuarantineSection;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.Severity;
import org.bartizan.model.ThreatTracing;
import org.bartizan.model.UpdateFrequency;
import org.bartizan.model.UserInteraction;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Policy sections with the settings that several scenarios have in common. */
final class Settings {

    private static final FleetFactory FACTORY = FleetFactory.eINSTANCE;

    private Settings() {
    }

    /** Locks every setting that is set so far. */
    static <T extends PolicySection> T locked(T section) {
        for (EStructuralFeature feature : section.eClass().getEAllStructuralFeatures()) {
            if (feature.getEContainingClass() != FleetPackage.Literals.POLICY_SECTION
                    && feature.getEContainingClass() != FleetPackage.Literals.IDENTIFIED && section.eIsSet(feature)) {
                section.getLocked().add(feature.getName());
            }
        }
        return section;
    }

    static <T> T with(T section, Consumer<T> more) {
        more.accept(section);
        return section;
    }

    static AutoProtect autoProtect() {
        return with(FACTORY.createAutoProtect(), section -> {
            section.setEnabled(true);
            section.setScanByContent(true);
        });
    }

    /** As {@link #autoProtect}, from system start to shutdown. */
    static AutoProtect autoProtectAlways() {
        return with(autoProtect(), section -> {
            section.setLoadAtStart(true);
            section.setUnloadAtShutdown(true);
        });
    }

    static AutoProtect fileEvents(FileEvents events) {
        return with(FACTORY.createAutoProtect(), section -> section.setFileEvents(events));
    }

    static ScanOptions scanOptions() {
        return with(FACTORY.createScanOptions(), section -> section.setFileCache(true));
    }

    /** How much of a computer scans may take, in percent. */
    static ScanOptions scanOptions(int cpuIdle, int cpuBusy) {
        return with(scanOptions(), section -> {
            section.setCpuIdle(cpuIdle);
            section.setCpuBusy(cpuBusy);
        });
    }

    /** Scans that rather suspect too much, for computers at risk. */
    static ScanOptions suspicious() {
        return with(FACTORY.createScanOptions(), section -> {
            section.setHeuristicLevel(HeuristicLevel.HIGH);
            section.setAlertOnMacros(true);
            section.setAlertOnEncrypted(true);
        });
    }

    static EmailScanning internetEmail() {
        return with(FACTORY.createEmailScanning(), section -> {
            section.setScanMessages(true);
            section.setScanPop3(true);
            section.setScanSmtp(true);
        });
    }

    static ExpandedThreats expandedThreats() {
        return with(FACTORY.createExpandedThreats(), section -> section.setEnabled(true));
    }

    static ThreatTracing threatTracing() {
        return with(FACTORY.createThreatTracing(), section -> {
            section.setEnabled(true);
            section.setTraceShares(true);
        });
    }

    static UserInteraction noInterference() {
        return with(FACTORY.createUserInteraction(), section -> {
            section.setMayDisableAutoProtect(false);
            section.setMayChangeSettings(false);
            section.setMayStopScans(false);
        });
    }

    /** Definitions come from the parent server as soon as it has them. */
    static DefinitionsUpdate pushed() {
        return with(FACTORY.createDefinitionsUpdate(), section -> {
            section.setPush(true);
            section.setPull(false);
            section.setSource(DefinitionsSource.PARENT_SERVER);
        });
    }

    /** Definitions are fetched once a day. */
    static DefinitionsUpdate daily(DefinitionsSource source, LocalTime time, Duration randomize, String... mirrors) {
        return with(FACTORY.createDefinitionsUpdate(), section -> {
            section.setPull(true);
            section.setSource(source);
            section.setFrequency(UpdateFrequency.DAILY);
            section.setTime(time);
            section.setRandomize(randomize);
            if (mirrors.length > 0) {
                section.setMirrors(List.of(mirrors));
            }
        });
    }

    static QuarantineSection forwardToCentral() {
        return with(FACTORY.createQuarantineSection(), section -> section.setForward(true));
    }

    /** Only what administrators care about, and not too much of it. */
    static EventForwarding fewEvents() {
        return with(FACTORY.createEventForwarding(), section -> {
            section.setScans(false);
            section.setDefinitions(false);
            section.setMinimumSeverity(Severity.WARNING);
            section.setMaxPerHour(200);
        });
    }

    /** Users may switch auto-protect off for a while, to compile for instance. */
    static UserInteraction mayDisableAutoProtect() {
        return with(FACTORY.createUserInteraction(), section -> section.setMayDisableAutoProtect(true));
    }

    /** Auto-protect that a user switched off comes back by itself. */
    static AutoProtect reenableAfter(Duration time) {
        return with(FACTORY.createAutoProtect(), section -> section.setReenableAfter(time));
    }
}
