// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import org.bartizan.resetacl.Problem;

/** What went wrong, in two or three words. */
public final class ProblemTexts {

    private ProblemTexts() {
    }

    /** The words for a kind of problem; the whole story is its text. */
    public static String of(Problem.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Messages.Problem_unreachable;
            case LOGIN_REFUSED -> Messages.Problem_login_refused;
            case NOT_ADMINISTRATOR -> Messages.Problem_not_administrator;
            case SERVICE_STOPPED -> Messages.Problem_service_stopped;
            case MISSING -> Messages.Problem_missing;
            case DENIED -> Messages.Problem_denied;
            case CONNECTION_LOST -> Messages.Problem_connection_lost;
            case TIMED_OUT -> Messages.Problem_timed_out;
            case MALFORMED -> Messages.Problem_malformed;
            case CANCELLED -> Messages.Problem_cancelled;
            case CHANGED_SINCE -> Messages.Problem_changed_since;
            case UNSUPPORTED -> Messages.Problem_unsupported;
            case OTHER -> Messages.Problem_other;
        };
    }
}
