// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import org.bartizan.model.Platform;

/** The operating systems of the scenarios. */
enum OperatingSystem {

    WINDOWS_98("Windows 98", Platform.WINDOWS),
    WINDOWS_ME("Windows Me", Platform.WINDOWS),
    WINDOWS_NT_WORKSTATION("Windows NT Workstation 4.0", Platform.WINDOWS),
    WINDOWS_2000("Windows 2000 Professional", Platform.WINDOWS),
    WINDOWS_XP("Windows XP Professional", Platform.WINDOWS),
    WINDOWS_XP_64("Windows XP 64-Bit Edition 2003", Platform.WINDOWS),
    WINDOWS_CE("Windows CE", Platform.WINDOWS),
    WINDOWS_NT_SERVER("Windows NT Server 4.0", Platform.WINDOWS),
    WINDOWS_2000_SERVER("Windows 2000 Server", Platform.WINDOWS),
    WINDOWS_2003_SERVER("Windows Server 2003", Platform.WINDOWS),
    NETWARE("NetWare 6.5", Platform.NETWARE),
    UNIX("Solaris 9", Platform.UNIX);

    private final String title;
    private final Platform platform;

    OperatingSystem(String title, Platform platform) {
        this.title = title;
        this.platform = platform;
    }

    String title() {
        return title;
    }

    Platform platform() {
        return platform;
    }
}
