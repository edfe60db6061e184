// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ServerGroup;

/** Where a policy can hang, outermost first. */
public enum Level {
    /** The whole organisation. */
    ORGANIZATION,
    /** A server group, with its servers and clients. */
    SERVER_GROUP,
    /** A client group, with the groups within it. */
    CLIENT_GROUP,
    /** A single client. */
    CLIENT;

    /** The level of an object. */
    public static Level of(PolicyHolder holder) {
        return switch (holder) {
            case Organization _ -> ORGANIZATION;
            case ServerGroup _ -> SERVER_GROUP;
            case ClientGroup _ -> CLIENT_GROUP;
            case Client _ -> CLIENT;
            default -> throw new IllegalArgumentException(holder.eClass().getName());
        };
    }
}
