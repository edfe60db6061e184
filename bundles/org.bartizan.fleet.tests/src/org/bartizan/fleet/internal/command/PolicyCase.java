// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;

import org.bartizan.api.command.Report;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;

/** A test of commands on policies: an office with two client groups. */
abstract class PolicyCase extends CommandsCase {

    static final String DENY = "autoProtect.denyAccess";
    static final String GROUP = "Workstations";
    static final String CLIENT = "pc-0001";

    @BeforeEach
    void small() {
        scenario(Scenario.SMALL);
    }

    Report set(String target, String setting, String value) {
        return edits.set(false, false, false, false, target, setting, value);
    }

    Report lock(String target, String setting) {
        return edits.lock(false, false, false, target, setting);
    }

    Report unlock(String target, String setting) {
        return edits.unlock(false, false, false, target, setting);
    }

    Report unset(String target, String setting) {
        return edits.unset(false, false, false, target, setting);
    }

    /** Value, source and lock of what holds, as people read it. */
    List<Object> holds(String target, String setting) {
        return rows(policies.effective(false, false, target, setting), "text", "source", "lockedAt").getFirst();
    }

    /** The line that says what does not hold. */
    Object lost(String target, String setting) {
        return column(policies.effective(false, false, target, setting), "why").getFirst();
    }
}
