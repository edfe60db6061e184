// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.engine;

/**
 * Which settings of policies an antivirus engine carries out. The bundle of an engine registers one as an OSGi service; stopping the bundle
 * takes it away. Editors and the shell show a setting that an engine cannot carry out as such. Safe for use by several threads; never blocks.
 */
public interface EngineSupport {

    /** What people call the engine, such as {@code ClamAV}; unique among the engines present. */
    String engine();

    /**
     * What the engine makes of one setting.
     *
     * @param settingKey the section and the setting, such as {@code autoProtect.enabled}
     * @return never null: a setting that the engine has never heard of is not supported, and why says so
     */
    Support of(String settingKey);

    /**
     * Whether and how an engine carries out a setting.
     *
     * @param supported whether it does
     * @param how the option that it becomes, such as {@code OnAccessPrevention}, or {@code agent} when Bartizan's agent does it beside the engine;
     *     several are separated by a semicolon and a blank; empty when it is not supported
     * @param why why the engine cannot, as a clause such as {@code ClamAV has no proxy for POP3}; empty when it is supported
     */
    record Support(boolean supported, String how, String why) {

        /** Carried out by an option of the engine, or by the agent. */
        public static Support by(String how) {
            return new Support(true, how, "");
        }

        /** Not carried out. */
        public static Support cannot(String why) {
            return new Support(false, "", why);
        }
    }
}
