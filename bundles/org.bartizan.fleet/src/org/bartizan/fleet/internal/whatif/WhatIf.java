// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.bartizan.api.Progress;
import org.bartizan.fleet.Change;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;

/**
 * What a change that is being tried does to computers. Made while the change is in the model, when nobody may read it; it looks at no more than
 * what the change can reach. The comparison with what was there before waits until the change is taken back and readers are let in again.
 */
public final class WhatIf {

    private final Instant at = Instant.now();
    private final Organization organization;
    private final Set<EObject> reached;
    private final List<Change> changes;
    private final Standing after;
    private final Steps steps;

    /**
     * @param model between settling the change and taking it back
     * @param progress as {@link org.bartizan.fleet.Fleet#preview(String, java.util.function.Consumer, Progress)} has it
     */
    public WhatIf(Model model, Progress progress) {
        steps = new Steps(progress);
        steps.refuseCancelled();
        organization = model.root();
        reached = model.reached();
        changes = model.changes();
        after = Standing.of(organization, reached, at, steps);
        after.remember(model.newborn());
    }

    /** To be called when the change has been taken back, by who keeps other writers away. */
    public Preview compared() {
        Effects effects = new Effects(Standing.of(organization, reached, at, steps), after, steps);
        return new Preview(effects.grouped(), effects.computers(), changes);
    }
}
