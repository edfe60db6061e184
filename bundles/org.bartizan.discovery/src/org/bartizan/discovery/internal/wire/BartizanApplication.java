// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.discovery.PingApplication;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/** Bartizan itself, as it is found by discovery: what this computer and this product are called. */
@Component(service = PingApplication.class)
public final class BartizanApplication implements PingApplication {

    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");

    private final byte[] payload;

    /** Called by the framework. */
    @Activate
    public BartizanApplication(BundleContext context) {
        this(new Identity(computerName(), "center", "Bartizan", version(context.getBundle().getVersion())));
    }

    /** Answers with this identity. */
    public BartizanApplication(Identity identity) {
        payload = identity.encode();
    }

    @Override
    public int id() {
        return BARTIZAN;
    }

    @Override
    public byte[] pong() {
        return payload;
    }

    /** A version as people know it: without the time of its build. */
    public static String version(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** The name of this computer, never empty. */
    public static String computerName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows;
        }
        try {
            String name = Files.isReadable(LINUX_NAME) ? Files.readString(LINUX_NAME).strip() : InetAddress.getLocalHost().getHostName();
            return name.isEmpty() ? "unknown" : name;
        } catch (UnknownHostException e) {
            return "unknown";
        } catch (IOException e) {
            LoggerFactory.getLogger(BartizanApplication.class).warn("Cannot read the name of this computer in {}.", LINUX_NAME, e);
            return "unknown";
        }
    }
}
