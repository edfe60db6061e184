// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.IntSupplier;

import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.print.Style;

/**
 * The person or script that a session serves, in this process or at the other end of a socket.
 *
 * @param in what it types
 * @param out where results go
 * @param err where messages and progress go
 * @param outTerminal whether results are seen on a terminal
 * @param errTerminal whether messages are seen on a terminal
 * @param colour whether it wants colours on a terminal
 * @param width the columns of its terminal now; 0 when unknown
 * @param directory its working directory
 * @param zone its time zone
 * @param debug whether it wants to see where failures come from
 * @param ask asks it; null when there is nobody to ask
 * @param credentials who it wants to be without being asked
 */
public record Client(InputStream in, OutputStream out, OutputStream err, boolean outTerminal, boolean errTerminal, boolean colour,
        IntSupplier width, Path directory, ZoneId zone, boolean debug, Ask ask, Credentials credentials) {

    /** The key under which a session keeps its client. */
    public static final String SESSION_KEY = ".client";

    /** One that wants to be nobody in particular. */
    public Client(InputStream in, OutputStream out, OutputStream err, boolean outTerminal, boolean errTerminal, boolean colour,
            IntSupplier width, Path directory, ZoneId zone, boolean debug, Ask ask) {
        this(in, out, err, outTerminal, errTerminal, colour, width, directory, zone, debug, ask, Credentials.NONE);
    }

    /** How results are printed. */
    public Style outStyle() {
        return outTerminal ? new Style(width.getAsInt(), colour, zone) : Style.plain(zone);
    }

    /** How messages are printed. */
    public Style errStyle() {
        return errTerminal ? new Style(width.getAsInt(), colour, zone) : Style.plain(zone);
    }

    /** The same client with another way to ask. */
    public Client asking(Ask other) {
        return new Client(in, out, err, outTerminal, errTerminal, colour, width, directory, zone, debug, other, credentials);
    }

    /** The same client with other streams. */
    public Client streams(InputStream otherIn, OutputStream otherOut, OutputStream otherErr) {
        return new Client(otherIn, otherOut, otherErr, outTerminal, errTerminal, colour, width, directory, zone, debug, ask,
                credentials);
    }
}
