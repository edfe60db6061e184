// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.example.usb.internal;

import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Client;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands about USB storage. */
@Component(service = UsbCommands.class, property = {"osgi.command.scope=usb", "osgi.command.function=rules"})
@Descriptor("USB storage: what computers may do with it")
public final class UsbCommands {

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public UsbCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** The effective rules. */
    @Descriptor("Shows the USB storage rules that a client runs, and where each of them is set.")
    @Examples({"usb:rules PC-0001", "usb:rules PC-0001 --json"})
    public Report rules(
            @Descriptor("Prints JSON for scripts.") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The client, by its name or its id.") String client) {
        List<ResolvedSetting> rules = fleet.read(organization -> new Resolver().of(find(organization, client)).settings().stream()
                .filter(resolved -> resolved.setting().key().startsWith("usbStorage.")).toList());
        return Report.table(rules, Column.text("rule", "RULE", (ResolvedSetting rule) -> json ? rule.setting().key() : rule.setting()
                .label()),
                Column.text("value", "VALUE", rule -> rule.setting().text(rule.value())),
                Column.text("from", "SET AT", rule -> rule.source() == null ? "default" : rule.source().path()),
                Column.text("locked", "LOCKED AT", rule -> rule.lockedAt() == null ? "" : rule.lockedAt().path())).json(json);
    }

    private static Client find(Organization organization, String wanted) {
        Iterable<EObject> all = organization::eAllContents;
        List<Client> found = StreamSupport.stream(all.spliterator(), false).filter(Client.class::isInstance).map(Client.class::cast)
                .filter(client -> wanted.equalsIgnoreCase(client.getName()) || wanted.equals(client.getId())).toList();
        if (found.size() != 1) {
            throw new BartizanException("show the rules of " + wanted, found.isEmpty() ? "there is no such client"
                    : found.size() + " clients are called that", "\"client:list\" shows the clients with their ids");
        }
        return found.getFirst();
    }
}
