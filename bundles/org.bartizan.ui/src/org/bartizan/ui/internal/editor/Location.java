// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * A place in an editor.
 *
 * @param page the key of the page; empty for the first one
 * @param feature the name of the feature of the field; empty for the page itself
 */
public record Location(String page, String feature) {

    /** The page of what the object is itself. */
    public static final String GENERAL = "general";
    /** The page that lists the scheduled scans. */
    public static final String SCANS = "scans";
    /** The page that lists the blackout windows. */
    public static final String WINDOWS = "windows";

    /** Wherever the editor is. */
    public static final Location ANYWHERE = new Location("", "");

    private static final String PART = "part ";

    /** Checks that nothing is missing. */
    public Location {
        Objects.requireNonNull(page);
        Objects.requireNonNull(feature);
    }

    /** The page of a section of the policy. */
    public static String section(EClass section) {
        return "section " + section.getEPackage().getNsURI() + " " + section.getName();
    }

    /** The page of a scheduled scan or blackout window. */
    public static String part(String id) {
        return PART + id;
    }

    /** The id of the scheduled scan or blackout window whose page it is; empty for every other page. */
    public Optional<String> part() {
        return page.startsWith(PART) ? Optional.of(page.substring(PART.length())) : Optional.empty();
    }
}
