// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bartizan.model.ScanCoverage;

/**
 * Everything that holds for a computer or at a level, and why. Immutable, without any model object of the organisation, safe to keep and to
 * share between threads. Computers for which the same levels set something have the very same object.
 */
public final class EffectivePolicy {

    private final SectionState[] sections;
    private final List<ScanState> scans;
    private final List<ResolvedScan> visible;
    /** Made when somebody asks; whoever comes second makes the same. */
    private volatile List<ResolvedSetting> settings;

    EffectivePolicy(SectionState[] sections, List<ScanState> scans) {
        this(sections, scans, scans);
    }

    private EffectivePolicy(SectionState[] sections, List<ScanState> scans, List<ScanState> visible) {
        this.sections = sections;
        this.scans = scans;
        this.visible = visible.stream().map(ScanState::scan).toList();
    }

    /** Every setting of every section, in the order of the metamodel; those of sections that are registered nowhere come last. */
    public List<ResolvedSetting> settings() {
        List<ResolvedSetting> known = settings;
        if (known == null) {
            known = Stream.of(sections).flatMap(section -> section.settings().stream()).toList();
            settings = known;
        }
        return known;
    }

    /** What holds for the setting that {@link Setting#find} finds; empty when there is none. */
    public Optional<ResolvedSetting> find(String key) {
        return Setting.find(key).flatMap(this::find);
    }

    /** What holds for a setting; empty when it is of an extension that came after this was made. */
    public Optional<ResolvedSetting> find(Setting setting) {
        for (SectionState section : sections) {
            ResolvedSetting resolved = section.find(setting);
            if (resolved != null) {
                return Optional.of(resolved);
            }
        }
        return Optional.empty();
    }

    /** The value that holds for a setting; its default when it is of an extension that came after this was made. */
    public Object value(Setting setting) {
        return find(setting).map(ResolvedSetting::value).orElseGet(setting::defaultValue);
    }

    /** The scheduled scans that hold, outermost first; for a computer, only those that it runs. Scans that are switched off are among them. */
    public List<ResolvedScan> scans() {
        return visible;
    }

    SectionState[] sections() {
        return sections;
    }

    /** The scans that hold, whoever runs them. */
    List<ScanState> allScans() {
        return scans;
    }

    /** The same for computers of one kind, with the scans that cover them. */
    EffectivePolicy with(ScanCoverage kind) {
        List<ScanState> run = scans.stream().filter(s -> s.covers() == kind || s.covers() == ScanCoverage.BOTH).toList();
        return run.size() == scans.size() ? this : new EffectivePolicy(sections, scans, run);
    }
}
