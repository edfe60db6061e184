// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.BartizanException;
import org.bartizan.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileFileTest extends FleetCase {

    private static final String ROOT = "<fleet:Organization xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:fleet=\"urn:bartizan:fleet:1\" id=\"a\" name=\"A\"";

    private Organization load(String content) throws IOException {
        Path file = directory.resolve("import.xmi");
        Files.writeString(file, content);
        return fleet.load(file);
    }

    private void refuses(String content, String why) {
        BartizanException refusal = assertThrows(BartizanException.class, () -> load(content));
        assertTrue(refusal.getMessage().contains("import.xmi"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    @Test
    void loadsAHarmlessFile() throws IOException {
        assertEquals("A", load(ROOT + "/>").getName());
    }

    @Test
    void refusesDocumentTypesAndWithThemEveryEntity() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        refuses("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + ROOT + " description=\"&e;\"/>", "DOCTYPE");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        refuses(laughs + "]>" + ROOT + " description=\"&a29;\"/>", "DOCTYPE");
    }

    @Test
    void fetchesNothingThatAFileRefersTo() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String uri = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            refuses(ROOT + "><sites href=\"" + uri + "#s\"/></fleet:Organization>", "another file");
            refuses(ROOT + " xmlns:evil=\"urn:evil\" xsi:schemaLocation=\"urn:evil " + uri
                    + "\"><sites xsi:type=\"evil:Site\"/></fleet:Organization>", "urn:evil");
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void refusesWhatIsNoOrganisation() {
        refuses("", "");
        refuses("name,address\nPC1,10.0.0.1\n", "");
        refuses("<a/>", "");
        refuses("<fleet:Site xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:fleet=\"urn:bartizan:fleet:1\" id=\"a\"/>",
                "no organisation");
        refuses(ROOT + ">\n<sites id=\"s\"/>\n<sites id=\"t\" linkSpeed=\"fast\"/>\n</fleet:Organization>", "line 3");
        refuses(ROOT + "><unknown/></fleet:Organization>", "unknown");
        refuses(ROOT + "><serverGroups id=\"g\"><clientGroups id=\"h\"><clients id=\"c\" server=\"nobody\"/></clientGroups></serverGroups>"
                + "</fleet:Organization>", "nobody");
        refuses(ROOT + "><sites id=\"s\" linkSpeed=\"fast\"/></fleet:Organization>", "fast");
    }

    @Test
    void refusesWhatIsInvalidByItsLine() {
        refuses(ROOT + ">\n<sites id=\"s\" name=\"S\"/>\n<sites id=\"s\" name=\"T\"/></fleet:Organization>",
                "line 3: the id s is used twice");
        refuses(nested(50), "nested 32 deep");
        refuses(nested(5000), "nested more than 80 deep");
        assertFalse(fleet.exists());
        assertEquals(0, fleet.log(5).size());
    }

    private static String nested(int depth) {
        StringBuilder deep = new StringBuilder(ROOT + "><serverGroups id=\"g\" name=\"G\">");
        for (int i = 0; i < depth; i++) {
            deep.append(i == 0 ? "<clientGroups" : "<groups").append(" id=\"d").append(i).append("\" name=\"D\">");
        }
        for (int i = depth - 1; i >= 0; i--) {
            deep.append(i == 0 ? "</clientGroups>" : "</groups>");
        }
        return deep + "</serverGroups></fleet:Organization>";
    }

    @Test
    @Timeout(20)
    void refusesNestingThatWouldTakeHours() throws IOException {
        int levels = 200_000;
        StringBuilder deep = new StringBuilder(ROOT + "><serverGroups id=\"g\" name=\"G\"><clientGroups id=\"h\" name=\"H\">\n");
        deep.append("<groups name=\"D\">".repeat(levels)).append("</groups>".repeat(levels));
        refuses(deep + "</clientGroups></serverGroups></fleet:Organization>", "deep");
    }

    @Test
    void refusesContentsThatLieInAnotherFileOrInEachOther() throws IOException {
        Path other = directory.resolve("other.xmi");
        Files.writeString(other, ROOT + "><sites id=\"s\" name=\"S\"/></fleet:Organization>");
        refuses(ROOT + "><sites href=\"other.xmi#s\"/></fleet:Organization>", "another file");
        refuses(ROOT + "><sites href=\"" + other.toUri() + "#s\"/></fleet:Organization>", "another file");
        String groups = "><serverGroups id=\"g\" name=\"G\"><clientGroups id=\"h\" name=\"H\"><groups id=\"i\" name=\"I\">";
        refuses(ROOT + groups + "<groups href=\"#h\"/></groups></clientGroups></serverGroups></fleet:Organization>", "");
        refuses(ROOT + groups + "<groups href=\"organization.xmi#h\"/></groups></clientGroups></serverGroups></fleet:Organization>", "");
        refuses(ROOT + "><sites id=\"" + "s".repeat(1_000_000) + "\" name=\"S\"/></fleet:Organization>", "id");
    }
}
