// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.discovery;

/**
 * An application that wants to be found by discovery: register it as a service with the responder's process. A ping names the
 * application that it asks for; the responder answers with that application's payload.
 */
public interface PingApplication {

    /** The application id of Bartizan itself, whose payload is the computer's name, role, product and version. */
    int BARTIZAN = 1;

    /** The most bytes a payload may have; a longer one is not sent. */
    int MAX_PAYLOAD = 400;

    /** The application's id, 1 to 65535. */
    int id();

    /**
     * The payload of a pong. Called for every ping: must not block and must not throw. The array is not changed.
     */
    byte[] pong();
}
