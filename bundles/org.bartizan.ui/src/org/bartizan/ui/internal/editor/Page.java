// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.ui.internal.form.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A page of an editor, as the list at its left names it. */
sealed interface Page {

    /** Identifies it in the editor, also after the objects were read again. */
    String key();

    String label();

    /** As {@link #label()}, for the narrow list of pages. */
    default String brief() {
        return label();
    }

    /** The name of its icon. */
    String icon();

    /** What the objects are themselves. */
    record General(String icon) implements Page {

        @Override
        public String key() {
            return Location.GENERAL;
        }

        @Override
        public String label() {
            return "General";
        }
    }

    /** A section of the policy. */
    record Section(EClass type) implements Page {

        @Override
        public String key() {
            return Location.section(type);
        }

        @Override
        public String label() {
            return Extensions.missing(type) ? Words.label(type) + " (from a missing extension)" : Words.label(type);
        }

        @Override
        public String brief() {
            return Extensions.missing(type) ? Words.label(type) + " (missing)" : Words.label(type);
        }

        @Override
        public String icon() {
            return "policy";
        }
    }

    /** The list of the scheduled scans, or of the blackout windows. */
    record Parts(boolean scans) implements Page {

        @Override
        public String key() {
            return scans ? Location.SCANS : Location.WINDOWS;
        }

        @Override
        public String label() {
            return scans ? "Scheduled scans" : "Blackout windows";
        }

        @Override
        public String icon() {
            return scans ? "scan" : "blackout";
        }
    }

    /** One scheduled scan or blackout window. */
    record Part(EObject object, String key, String label, String icon) implements Page {
    }
}
