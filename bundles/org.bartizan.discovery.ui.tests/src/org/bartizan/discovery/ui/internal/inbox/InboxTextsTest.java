// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.api.Outcome;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.widget.GroupChooser.Group;
import org.junit.jupiter.api.Test;

class InboxTextsTest {

    private static final Group SALES = new Group(new Node(Kind.CLIENT_GROUP, "g1", "Sales"), "Boston / Sales", 3);
    private static final Group SERVERS = new Group(new Node(Kind.SERVER_GROUP, "s1", "Boston"), "Boston", 2);

    @Test
    void countsWhatWaitsAndWhatIsIgnored() {
        assertEquals("Nothing waits", InboxTexts.heading(List.of()));
        assertEquals("1 computer to decide on, 1 ignored", InboxTexts.heading(List.of(entry("A", false), entry("B", true))));
    }

    @Test
    void saysOnTheButtonHowManyAreApproved() {
        assertEquals("Approve 12 computers\u2026", InboxTexts.approve(12));
        assertEquals("Approve 1 computer\u2026", InboxTexts.approve(1));
    }

    @Test
    void saysWhereTheyGo() {
        assertEquals("Approve 2 computers into Sales", InboxTexts.approveInto(2, SALES));
        assertEquals("1 computer approved into Boston.", InboxTexts.approved(1, SERVERS));
    }

    @Test
    void makesServersInServerGroupsAndClientsInClientGroups() {
        assertEquals(new Target.AsClient("g1"), Decisions.target(SALES));
        assertEquals(new Target.AsServer("s1"), Decisions.target(SERVERS));
    }

    @Test
    void listsTheFirstReasonsOfFailures() {
        List<Outcome<String>> outcomes = IntStream.range(0, 12).<Outcome<String>>mapToObj(
                i -> i < 10 ? new Outcome.Failed<>("PC-" + i, "It is there already.") : new Outcome.Done<>("PC-" + i, "id")).toList();
        assertEquals(2, InboxTexts.done(outcomes));
        String text = InboxTexts.failures(outcomes, "Not approved: {0} of {1}.");
        assertTrue(text.startsWith("Not approved: 10 of 12 computers."), text);
        assertTrue(text.contains("PC-7: It is there already."), text);
        assertTrue(text.endsWith("and 2 more"), text);
    }

    @Test
    void saysNothingWhenAllWorked() {
        assertEquals("", InboxTexts.failures(List.of(new Outcome.Done<>("A", null)), "{0} of {1}"));
    }

    private static InboxEntry entry(String name, boolean ignored) {
        return new InboxEntry(name, InetAddress.ofLiteral("10.0.0.1"), "agent", "Bartizan", "0.1.0", Instant.EPOCH, Instant.EPOCH, ignored);
    }
}
