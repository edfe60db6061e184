// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import org.bartizan.msrpc.RpcException;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Problem.Kind;
import org.bartizan.resetacl.provider.AccessException;

/**
 * Says what went wrong with a computer so that somebody can act on it.
 *
 * @param computer what people call it
 * @param account who logs in there
 */
record RegistryFailures(String computer, String account) {

    /** While connecting and logging in. */
    AccessException connecting(RpcException e) {
        return switch (e.reason()) {
            case UNREACHABLE -> made(Kind.UNREACHABLE, "connect to", e,
                    "Check that it is switched on and that a firewall lets SMB through");
            case WRONG_PASSWORD -> made(Kind.LOGIN_REFUSED, "log in as " + account + " at", e,
                    "Check name and password, and whether the account is locked");
            case NOT_PERMITTED -> notAdministrator(e);
            case SERVICE_STOPPED, NOT_FOUND -> made(Kind.SERVICE_STOPPED, "reach the registry of", e,
                    "The service Remote Registry does not run there. Start it, or let --start-service do it");
            default -> during(e);
        };
    }

    /** The service that lets others at the registry cannot be started. */
    AccessException starting(RpcException e) {
        return switch (e.reason()) {
            case NOT_PERMITTED -> notAdministrator(e);
            case SERVICE_STOPPED, TIMED_OUT, NOT_FOUND, REFUSED -> made(Kind.SERVICE_STOPPED, "start the service Remote Registry of", e,
                    "It may be disabled; allow it on that computer or by group policy");
            default -> during(e);
        };
    }

    AccessException notAdministrator(RpcException e) {
        return made(Kind.NOT_ADMINISTRATOR, "work as " + account + " on", e, account + " is no administrator there, or Windows filters the"
                + " rights of local accounts that log in over the network. Use an account of the domain that is one, or the built-in Administrator");
    }

    /** In the middle. */
    AccessException during(RpcException e) {
        return switch (e.reason()) {
            case TIMED_OUT -> made(Kind.TIMED_OUT, "go on with", e, "Try again when it answers; what is done is done");
            case MALFORMED -> new AccessException(Kind.MALFORMED, "Cannot understand " + computer + ": " + clause(e)
                    + ". It may be no Windows computer.", e);
            case INTERRUPTED -> made(Kind.CANCELLED, "go on with", e, "");
            case CONNECTION_LOST, UNREACHABLE -> made(Kind.CONNECTION_LOST, "go on with", e,
                    "What is done is done; try again for the rest");
            default -> made(Kind.OTHER, "work on", e, "");
        };
    }

    /** With one key, although the connection stands. */
    AccessException key(String tried, String path, RpcException e) {
        return switch (e.reason()) {
            case NOT_FOUND -> new AccessException(e.code() == 0 ? Kind.UNSUPPORTED : Kind.MISSING, "Cannot " + tried + " " + path + " of "
                    + computer + ": " + (e.code() == 0 ? clause(e) : "there is no such key") + ".", e);
            case NOT_PERMITTED -> new AccessException(Kind.DENIED, "Cannot " + tried + " " + path + " of " + computer
                    + ": access is denied to " + account + ". Its access list may not even let administrators in; its owner can change that"
                    + " on the computer itself.", e);
            case REFUSED -> new AccessException(Kind.OTHER, "Cannot " + tried + " " + path + " of " + computer + ": " + clause(e) + ".", e);
            default -> during(e);
        };
    }

    private AccessException made(Kind kind, String tried, RpcException e, String next) {
        return new AccessException(kind, "Cannot " + tried + " " + computer + ": " + clause(e) + "." + (next.isEmpty() ? "" : " " + next
                + "."),
                e);
    }

    private static String clause(RpcException e) {
        String text = String.valueOf(e.getMessage());
        return text.startsWith("cannot ") && text.contains(": ") ? text.substring(text.indexOf(": ") + 2) : text;
    }

    /** A descriptor that makes no sense. */
    static AccessException malformed(Exception e) {
        return new AccessException(Problem.Kind.MALFORMED, "The access list cannot be understood: " + e.getMessage() + ".", e);
    }
}
