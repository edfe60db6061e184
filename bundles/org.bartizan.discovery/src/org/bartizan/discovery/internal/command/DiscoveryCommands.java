// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** The shell commands that look for computers. */
@Component(service = DiscoveryCommands.class, property = {"osgi.command.scope=discovery", "osgi.command.function=run",
        "osgi.command.function=find"})
@Descriptor("Finding computers: address cache, discovery, and the inbox of what was found")
public final class DiscoveryCommands {

    private static final String TYPE = "Where to look: cache (the addresses in the address cache), local (the networks of this computer, by"
            + " broadcast), intense (the cache, the subnets of all sites, and this computer's neighbours) or range";
    private static final String RANGE = "With range: a network such as 10.1.0.0/16, first and last address such as 10.1.0.1-10.1.0.99, or"
            + " one address; IPv4 or IPv6";
    private static final String PORT = "The UDP port that responders listen on";
    private static final String RATE = "The most pings a second; 0 for as fast as this computer can";
    private static final String RETRIES = "How often an address that does not answer is asked again";
    private static final String EVERY = "Repeats this discovery at that interval from now on, such as 30m, 4h or 1d, also after a restart";
    private static final String STOP = "Ends the repetition";
    private static final String JSON = "Print JSON";

    private final Discovery discovery;

    /** Called by the framework. */
    @Activate
    public DiscoveryCommands(@Reference Discovery discovery) {
        this.discovery = discovery;
    }

    /** Looks for computers. */
    @Descriptor("Looks for computers by asking addresses. Computers that the organisation does not know land in the inbox, where an"
            + " administrator approves them; of those that it knows, the address and the time are noted. All of them are"
            + " remembered in the address cache.")
    @Examples({"discovery:run range 10.1.0.0/16", "discovery:run range 10.1.0.1-10.1.0.99 --retries 2", "discovery:run local",
            "discovery:run intense --rate 500  # gently", "discovery:run cache --every 4h  # now and every four hours",
            "discovery:run --stop-repeating"})
    public Report run(CommandSession session, @Descriptor(PORT) @Parameter(names = "--port", absentValue = "38293") int port,
            @Descriptor(RATE) @Parameter(names = "--rate", absentValue = "2000") int rate,
            @Descriptor(RETRIES) @Parameter(names = "--retries", absentValue = "1") int retries,
            @Descriptor(EVERY) @Parameter(names = "--every", absentValue = "") Duration every,
            @Descriptor(STOP) @Parameter(names = "--stop-repeating", presentValue = "true", absentValue = "false") boolean stop,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(TYPE) DiscoveryRequest.Type type, @Descriptor(RANGE) String range) {
        if (stop) {
            throw new BartizanException("stop the repeated discovery", "--stop-repeating stands alone",
                    "Type discovery:run --stop-repeating");
        }
        if (range != null && type != DiscoveryRequest.Type.RANGE) {
            throw new BartizanException("discover the range " + range, "only the type range takes one", "Type discovery:run range "
                    + range);
        }
        DiscoveryRequest request = new DiscoveryRequest(type, range, port, rate, retries);
        if (every != null) {
            return repeat(request, every, json);
        }
        return Reports.of(now(session, request)).json(json);
    }

    /** Looks for computers without a range. */
    public Report run(CommandSession session, @Descriptor(PORT) @Parameter(names = "--port", absentValue = "38293") int port,
            @Descriptor(RATE) @Parameter(names = "--rate", absentValue = "2000") int rate,
            @Descriptor(RETRIES) @Parameter(names = "--retries", absentValue = "1") int retries,
            @Descriptor(EVERY) @Parameter(names = "--every", absentValue = "") Duration every,
            @Descriptor(STOP) @Parameter(names = "--stop-repeating", presentValue = "true", absentValue = "false") boolean stop,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(TYPE) DiscoveryRequest.Type type) {
        return run(session, port, rate, retries, every, stop, json, type, null);
    }

    /** Ends the repetition, or tells of it. */
    public String run(@Descriptor(STOP) @Parameter(names = "--stop-repeating", presentValue = "true", absentValue = "false") boolean stop) {
        if (stop) {
            discovery.stopRepeating();
            return "No discovery repeats any more.";
        }
        String repeating = discovery.repeating().map(text -> "This repeats: " + text + ".").orElse("No discovery repeats.");
        return repeating + " Say where to look: discovery:run cache, local, intense, or range and a range.";
    }

    private DiscoveryResult now(CommandSession session, DiscoveryRequest request) {
        return discovery.run(request, Progress.of(session.get(Progress.SESSION_KEY)), DiscoveryCommands::note);
    }

    private static void note(Found found) {
        LoggerFactory.getLogger(DiscoveryCommands.class).debug("{} answered.", found);
    }

    private Report repeat(DiscoveryRequest request, Duration every, boolean json) {
        discovery.repeat(request, every);
        return Report.facts(Map.of("repeats", discovery.repeating().orElse("")))
                .note("The first run has begun; what it finds comes into the inbox. discovery:run --stop-repeating ends it.").json(json);
    }

    /** Finds one computer. */
    @Descriptor("Finds one computer by its name or address, and asks it whether it is there. A name is looked up in the address cache, the"
            + " organisation, the inbox and then the system's name service.")
    @Examples({"discovery:find PC-0042", "discovery:find 10.1.0.17"})
    public Report find(@Descriptor(PORT) @Parameter(names = "--port", absentValue = "38293") int port,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The name or address of the computer") String nameOrAddress) {
        Found found = discovery.find(nameOrAddress, port)
                .orElseThrow(() -> new BartizanException("find " + nameOrAddress, "nothing answered at any address that is known of it",
                        "Check that it is on and that its firewall lets UDP port " + port + " in, or discover the range that it is in"));
        return Reports.found(List.of(found)).json(json);
    }
}
