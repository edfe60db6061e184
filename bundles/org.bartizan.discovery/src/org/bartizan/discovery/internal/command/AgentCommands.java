// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.AddressText;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Examples;
import org.bartizan.api.discovery.PingApplication;
import org.bartizan.discovery.internal.wire.BartizanApplication;
import org.bartizan.discovery.internal.wire.Identity;
import org.bartizan.discovery.internal.wire.PingApplications;
import org.bartizan.discovery.internal.wire.Responder;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The shell commands of a computer that wants to be found. */
@Component(service = AgentCommands.class, property = {"osgi.command.scope=agent", "osgi.command.function=respond"})
@Descriptor("This computer as one that discovery finds")
public final class AgentCommands {

    private static final int LOOK_MILLIS = 200;

    private final PingApplications applications;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Called by the framework. */
    @Activate
    public AgentCommands(@Reference PingApplications applications) {
        this.applications = applications;
    }

    /** Called by the framework. */
    @Deactivate
    public void close() {
        stopped.countDown();
    }

    /** Answers pings. */
    @Descriptor("Answers the pings of discovery on an address of this computer until it is interrupted with Ctrl+C.")
    @Examples({"agent:respond 192.168.1.20  # as this computer", "agent:respond 127.1.0.5 --name PC-5  # a computer to try discovery with",
            "agent:respond :: --port 40000  # on every address, IPv4 and IPv6, where the system allows both"})
    public String respond(CommandSession session,
            @Descriptor("The UDP port to answer on; 0 takes a free one") @Parameter(names = "--port", absentValue = "38293") int port,
            @Descriptor("The name to answer with; this computer's unless given") @Parameter(names = "--name", absentValue = "") String name,
            @Descriptor("The role to answer with") @Parameter(names = "--role", absentValue = "agent") String role,
            @Descriptor("The address to answer on, such as 192.168.1.20") InetAddress address) throws InterruptedException {
        if (port < 0 || port > 0xffff) {
            throw new BartizanException("answer pings on port " + port, "ports go up to 65535", "Choose another one");
        }
        Identity identity = new Identity(name.isBlank() ? BartizanApplication.computerName() : name, role, "Bartizan", version());
        if (identity.name().isEmpty()) {
            throw new BartizanException("answer pings as \"" + name + "\"", "nothing of that name can be printed", "Choose another name");
        }
        PingApplication self = new BartizanApplication(identity);
        Progress progress = Progress.of(session.get(Progress.SESSION_KEY));
        try (Responder responder = new Responder(List.of(new InetSocketAddress(address, port)),
                id -> id == PingApplication.BARTIZAN ? self : applications.of(id))) {
            InetSocketAddress bound = responder.addresses().getFirst();
            session.getConsole().println("Answering pings on " + AddressText.of(bound.getAddress()) + " port " + bound.getPort() + " as "
                    + identity.name() + " (" + identity.role() + "). Press Ctrl+C to stop.");
            session.getConsole().flush();
            while (!progress.cancelled() && !stopped.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // the responder has a thread of its own; here is only looked whether it is wanted any more
                Thread.onSpinWait();
            }
        }
        return "Answers no pings any more.";
    }

    private static String version() {
        var bundle = FrameworkUtil.getBundle(AgentCommands.class);
        return BartizanApplication.version(bundle == null ? Version.emptyVersion : bundle.getVersion());
    }
}
