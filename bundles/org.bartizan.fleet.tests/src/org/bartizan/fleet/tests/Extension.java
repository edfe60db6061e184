// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

/** Brings the sections of an extension for tests of other packages, and takes them away. */
public final class Extension {

    private Extension() {
    }

    /** From now on, sections of the extension are known. */
    public static void install() {
        UsbRules.install();
    }

    /** The extension is gone. */
    public static void remove() {
        UsbRules.remove();
    }
}
