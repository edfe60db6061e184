// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.nio.file.Path;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts, stops and exchanges capabilities from the shell. */
@Component(service = CapabilityCommands.class, property = {"osgi.command.scope=capability", "osgi.command.function=list",
        "osgi.command.function=start", "osgi.command.function=stop", "osgi.command.function=install", "osgi.command.function=update",
        "osgi.command.function=uninstall"})
@Descriptor("The parts of Bartizan, which can be exchanged while it runs")
public final class CapabilityCommands {

    private final Capabilities capabilities;

    /** Uses that service. */
    @Activate
    public CapabilityCommands(@Reference Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** Lists them. */
    @Descriptor("Lists the capabilities: version, state, and which scopes of commands they bring. Essential ones cannot be stopped.")
    public Report list(
            @Parameter(names = "--json", presentValue = "true", absentValue = "false") @Descriptor("Print JSON") boolean json) {
        return Report.table(capabilities.list(), Column.text("symbolicName", "CAPABILITY", Capability::symbolicName),
                Column.text("name", "NAME", Capability::name), Column.text("version", "VERSION", Capability::version),
                Column.text("state", "STATE", Capability::state), Column.text("installed", "INSTALLED", Capability::installed),
                Column.text("essential", "ESSENTIAL", Capability::essential),
                Column.text("commandScopes", "COMMANDS", Capability::commandScopes)).json(json);
    }

    /** Starts one. */
    @Descriptor("Starts a stopped capability, and those that were stopped with it.")
    @Examples("capability:start importer")
    public String start(@Descriptor("The name of the capability, such as org.bartizan.importer or just importer") String name) {
        return told(capabilities.start(name), "is started");
    }

    /** Stops one. */
    @Descriptor("Stops a capability: its commands, views and services go away, also after a restart, until it is started. "
            + "Those that need it are stopped before it.")
    @Examples("capability:stop importer")
    public String stop(@Descriptor("The name of the capability") String name) {
        return told(capabilities.stop(name), "is stopped");
    }

    /** Installs one. */
    @Descriptor("Installs a capability from a jar and starts it. The jar is copied into the data directory.")
    @Examples("capability:install org.example.reports_1.0.0.jar")
    public String install(@Descriptor("The jar, an OSGi bundle") Path file) {
        return told(capabilities.install(file), "is installed and started");
    }

    /** Updates one. */
    @Descriptor("Replaces a capability with another version of it, while everything else runs on.")
    @Examples("capability:update importer org.bartizan.importer_0.2.0.jar")
    public String update(@Descriptor("The name of the capability") String name, @Descriptor("The jar of the other version") Path file) {
        return told(capabilities.update(name, file), "is in place");
    }

    /** Uninstalls one. */
    @Descriptor("Removes an installed capability; an updated one goes back to what was shipped.")
    @Examples("capability:uninstall org.example.reports")
    public String uninstall(@Descriptor("The name of the capability") String name) {
        capabilities.uninstall(name);
        return capabilities.list().stream()
                .filter(each -> each.symbolicName().equals(name) || each.symbolicName().equals("org.bartizan." + name)).findFirst()
                .map(each -> told(each, "is in place again, as it was shipped")).orElse(name + " is uninstalled.");
    }

    private static String told(Capability capability, String what) {
        return capability.symbolicName() + " " + capability.version() + " " + what + ".";
    }
}
