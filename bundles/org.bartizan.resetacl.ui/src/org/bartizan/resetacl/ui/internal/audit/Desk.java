// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.Optional;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.ui.Node;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What lies on the desk of whoever audits: which computers and keys are looked at and what the last audit found. It stays while the view is closed. Used on the UI thread. */
@Component(service = Desk.class)
public final class Desk {

    private final TargetText names = new TargetText();
    private String targets = "";
    private String keys = "";
    private boolean asked;
    private AuditResult result;
    private Runnable view;

    /** Called by the framework. */
    @Activate
    public Desk() {
        // begins empty
    }

    /** How targets are named. */
    public TargetText names() {
        return names;
    }

    /** The targets as they are typed. */
    String targets() {
        return targets;
    }

    void targets(String text) {
        targets = text;
    }

    /** The keys as they are typed; empty for those of the policy. */
    String keys() {
        return keys;
    }

    void keys(String text) {
        keys = text;
    }

    /** Asks for an audit of what is selected, which begins as soon as the view is there. */
    public void audit(List<Node> selection) {
        targets = names.of(selection);
        asked = true;
        if (view != null) {
            view.run();
        }
    }

    /** Whether an audit was asked for, once. */
    boolean takeRequest() {
        boolean was = asked;
        asked = false;
        return was;
    }

    /** Calls {@code changed} when an audit is asked for; null for nobody. */
    void view(Runnable changed) {
        view = changed;
    }

    /** What the last audit found. */
    public Optional<AuditResult> result() {
        return Optional.ofNullable(result);
    }

    void result(AuditResult now) {
        result = now;
    }
}
