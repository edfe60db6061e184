// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import org.bartizan.model.Organization;

/** Makes the organizations of the scenarios. */
public final class Scenarios {

    private Scenarios() {
    }

    /**
     * Makes an organization: the same names, ids, addresses and settings every time. Takes well under a second; may be called on any thread.
     *
     * @return a detached model that belongs to the caller
     */
    public static Organization create(Scenario scenario) {
        return switch (scenario) {
            case SMALL -> SmallScenario.create();
            case MEDIUM -> MediumScenario.create();
            case LARGE -> LargeScenario.create();
            case ENTERPRISE -> EnterpriseScenario.create();
        };
    }
}
