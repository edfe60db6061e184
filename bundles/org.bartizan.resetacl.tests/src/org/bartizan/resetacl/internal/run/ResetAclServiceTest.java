// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Need;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Profile;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service on the files of this computer: trade-offs, rights, records. */
@Timeout(60)
class ResetAclServiceTest {

    @TempDir
    Path folder;
    private Lab lab;
    private Path file;
    private Request request;

    @BeforeEach
    void begin() throws Exception {
        lab = new Lab(folder.resolve("data"));
        file = Files.createDirectories(folder.toRealPath().resolve("conf")).resolve("clamd.conf");
        Files.writeString(file, "x");
        Files.setAttribute(file, "unix:mode", 0666);
        Files.setAttribute(file.getParent(), "unix:mode", 0755);
        request = Request.of(List.of(new Target.ThisComputer())).keys(List.of(file.getParent().toString()));
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private ApplyResult apply(ResetAcl service) {
        return service.apply(request, false, Credentials.NONE, Progress.NONE);
    }

    @Test
    void refusesTheFirstApplyUntilTheTradeOffsAreKnown() {
        ResetAcl service = lab.service(Guard.OPEN);
        assertEquals(5, service.tradeOffs().size());
        assertFalse(service.tradeOffsSeen());
        assertTrue(assertThrows(BartizanException.class, () -> apply(service)).getMessage().contains("resetacl:trade-offs"));
        assertEquals(1, service.apply(request, true, Credentials.NONE, Progress.NONE).computers().getFirst().objects().size());
        service.acknowledgeTradeOffs();
        assertTrue(apply(service).run().isPresent());
        assertTrue(lab.service(Guard.OPEN).tradeOffsSeen());
    }

    @Test
    void keepsWhoDidWhatAlsoAfterARestart() throws Exception {
        ResetAcl service = lab.service();
        String run = Author.as(() -> new Identity("anna", true), () -> {
            service.acknowledgeTradeOffs();
            return apply(service).run().orElseThrow();
        });
        ResetAcl later = lab.service(Guard.OPEN);
        Run kept = later.runs().getFirst();
        assertEquals(List.of("anna", "1", Run.State.DONE), List.of(kept.author(), kept.id(), kept.state()));
        RunDetails.Entry entry = later.run(run).objects().getFirst();
        assertEquals(file.toString(), entry.path());
        assertEquals("Everyone", entry.before().openTo().replaceFirst(".*, ", ""));
        assertEquals("", entry.after().openTo());
        Author.as(() -> new Identity("carl", true), () -> later.undo(run, false, Set.of(), Credentials.NONE, Progress.NONE));
        assertEquals("carl", lab.service().run(run).objects().getFirst().undoneBy());
        assertEquals(0666, (int) Files.getAttribute(file, "unix:mode") & 07777);
    }

    @Test
    void listsTheOtherRunsWhenOneFileIsDamaged() throws Exception {
        ResetAcl service = lab.service();
        String first = apply(service).run().orElseThrow();
        service.undo(first, false, Set.of(), Credentials.NONE, Progress.NONE);
        String second = apply(service).run().orElseThrow();
        Files.writeString(lab.of("resetacl").resolve("run-" + first + ".journal"), "nonsense");
        ResetAcl later = lab.service(Guard.OPEN);
        assertEquals(List.of(second), later.runs().stream().map(Run::id).toList());
        assertThrows(BartizanException.class, () -> later.run(first));
        assertThrows(BartizanException.class, () -> later.undo("77", false, Set.of(), Credentials.NONE, Progress.NONE));
        assertThrows(BartizanException.class, () -> later.undo("../x", false, Set.of(), Credentials.NONE, Progress.NONE));
    }

    /** Notes what is needed, and lets nobody do anything. */
    private record Strict(List<Need> asked) implements Guard {

        @Override
        public boolean active() {
            return true;
        }

        @Override
        public void require(String tried, Collection<Need> needs) {
            asked.addAll(needs);
            throw new NotPermittedException(tried, "nobody may", "", needs.iterator().next());
        }
    }

    @Test
    void needsTheRightForTheServerGroupOfEachTarget() throws Exception {
        lab.fleet();
        String[] names = lab.fleet().read(organization -> {
            var group = organization.getServerGroups().getFirst();
            return new String[] {group.getId(), String.valueOf(group.getName()), group.getServers().getFirst().getName()};
        });
        List<Need> asked = new ArrayList<>();
        ResetAcl service = lab.service(new Strict(asked));
        Request both = Request.of(List.of(new Target.Named(names[2]), new Target.Named("127.0.0.1:1")));
        assertThrows(NotPermittedException.class, () -> service.audit(both, Credentials.NONE, Progress.NONE));
        assertEquals(Set.of(new Need(Right.ACCESS_CONTROL, new Place(names[0], names[1])), new Need(Right.ACCESS_CONTROL, Place.WHOLE)), Set
                .copyOf(asked));
        assertThrows(NotPermittedException.class, service::acknowledgeTradeOffs);
        assertEquals(List.of(), service.runs());
    }

    @Test
    void undoNeedsTheRightToo() {
        String run = apply(lab.service()).run().orElseThrow();
        ResetAcl strict = lab.service(new Strict(new ArrayList<>()));
        assertThrows(NotPermittedException.class, () -> strict.undo(run, true, Set.of(), Credentials.NONE, Progress.NONE));
    }

    @Test
    void tellsWhichListsAreInUse() {
        lab.fleet();
        List<Profile> profiles = lab.service().profiles();
        assertEquals(List.of("HKLM\\SOFTWARE\\Intel\\LANDesk\\VirusProtect6\\CurrentVersion"), profiles.get(0).paths());
        assertEquals(List.of("/etc/clamav"), profiles.get(1).paths());
    }

    @Test
    void tellsWhoeverListensOfEachRun() throws Exception {
        List<String> heard = new ArrayList<>();
        try (AutoCloseable listening = lab.service().onChange(() -> heard.add("changed"))) {
            apply(lab.service());
            lab.service().undo("1", false, Set.of(), Credentials.NONE, Progress.NONE);
            assertTrue(listening != null);
        }
        apply(lab.service());
        assertEquals(2, heard.size());
    }

    @Test
    void worksNoMoreWhenItIsStopped() {
        lab.service().close();
        assertTrue(assertThrows(BartizanException.class, () -> apply(lab.service())).getMessage().contains("was stopped"));
    }
}
