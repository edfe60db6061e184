// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.command.Examples;

/** Commands as capabilities write them, for tests. */
@Descriptor("Things to try")
public final class SampleCommands {

    @Descriptor("Imports a file. More is told here.")
    public String _import(@Descriptor("The file") Path file,
            @Parameter(names = "--json", presentValue = "true", absentValue = "false") @Descriptor("Print JSON") boolean json) {
        return _import(file, ",", json);
    }

    @Descriptor("Imports a file. More is told here.")
    @Examples({"try:import pairs.txt", "try:import pairs.txt ;"})
    public String _import(@Descriptor("The file") Path file, @Descriptor("What stands between") String firstDelimiter,
            @Parameter(names = "--json", presentValue = "true", absentValue = "false") @Descriptor("Print JSON") boolean json) {
        return "import " + file + " " + firstDelimiter + " " + json;
    }

    public String sweep(CommandSession session, @Parameter(names = {"--port", "-p"}, absentValue = "38293") int port,
            @Parameter(names = "--every", absentValue = "") Duration every, String... ranges) {
        return (session != null) + " " + port + " " + every + " " + Arrays.toString(ranges);
    }

    public String types(InetAddress address, TimeUnit unit, long count) {
        return address.getHostAddress() + " " + unit + " " + count;
    }

    public String approve(List<String> names) {
        return names.toString();
    }

    public String exempt(List<String> computers, String setting, int value) {
        return computers + " " + setting + " " + value;
    }

    public String newOrg() {
        return "new";
    }

    public String getName() {
        return "name";
    }

    public void fail() throws java.io.IOException {
        throw new java.io.FileNotFoundException("gone");
    }
}
