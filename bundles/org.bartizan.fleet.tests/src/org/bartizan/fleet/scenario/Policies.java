// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;

/** Finds sections. */
final class Policies {

    private Policies() {
    }

    static <T extends PolicySection> T section(PolicyHolder holder, Class<T> type) {
        return holder.getPolicy().getSections().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
