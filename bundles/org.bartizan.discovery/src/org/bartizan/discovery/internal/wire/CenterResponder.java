// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.discovery.DiscoveryRequest;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a running center answer pings itself, which it does only where it was told to: the property {@code bartizan.respond} names the
 * addresses, with a comma between them. Immediate: it is nobody's service.
 */
@Component(service = {}, immediate = true)
public final class CenterResponder {

    static final String PROPERTY = "bartizan.respond";

    private static final Logger LOG = LoggerFactory.getLogger(CenterResponder.class);

    private final Responder responder;

    /** Called by the framework. */
    @Activate
    public CenterResponder(BundleContext context, @Reference PingApplications applications) {
        this(context.getProperty(PROPERTY), applications);
    }

    CenterResponder(String addresses, PingApplications applications) {
        responder = addresses == null || addresses.isBlank() ? null : open(addresses, applications);
    }

    // a wrong setting must not keep the rest of discovery from starting
    private static Responder open(String addresses, PingApplications applications) {
        try {
            Responder responder = new Responder(parse(addresses), applications::of);
            LOG.info("This center answers pings on {}.", responder.addresses());
            return responder;
        } catch (BartizanException e) {
            LOG.error("This center answers no pings. {}", e.getMessage());
            return null;
        }
    }

    private static List<InetSocketAddress> parse(String addresses) {
        List<InetSocketAddress> parsed = new ArrayList<>();
        for (String address : addresses.split(",")) {
            try {
                parsed.add(new InetSocketAddress(InetAddress.ofLiteral(address.strip()), DiscoveryRequest.DEFAULT_PORT));
            } catch (IllegalArgumentException e) {
                throw new BartizanException("answer pings on \"" + address.strip() + "\"", "that is not an address",
                        "Set the property " + PROPERTY + " to addresses of this computer", e);
            }
        }
        return parsed;
    }

    /** Whether it answers. */
    boolean answers() {
        return responder != null;
    }

    /** Called by the framework. */
    @Deactivate
    public void close() {
        if (responder != null) {
            responder.close();
        }
    }
}
