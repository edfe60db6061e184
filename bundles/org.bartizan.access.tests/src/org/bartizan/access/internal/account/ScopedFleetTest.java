// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.model.Computer;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody changes anything without the right for it, whatever edits are put together. */
class ScopedFleetTest {

    private static final int TRANSACTIONS = 1_500;

    @TempDir
    Path root;
    private Rig rig;
    private OpenFleet fleet;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(root).withAdministrator();
        rig.put("carl", Role.ADMINISTRATOR, Scope.of(Set.of("boston")));
        rig.put("olga", Role.OPERATOR, Scope.of(Set.of("boston")));
        rig.put("rita", Role.AUDITOR, Scope.WHOLE);
        fleet = Fleets.open(rig, rig.guard);
        Rig.as("anna", () -> fleet.create(new RandomOrganization(1).make(), "Create", "anna", false));
    }

    @AfterEach
    void close() {
        fleet.close();
        rig.close();
    }

    /** Everything that matters about the objects that {@code counts} accepts, as text; what is below a refused one may count again. */
    private static String digest(Organization organization, Predicate<EObject> counts) {
        StringBuilder text = new StringBuilder();
        digest(organization, counts, text);
        return text.toString();
    }

    private static void digest(EObject object, Predicate<EObject> counts, StringBuilder text) {
        if (counts.test(object)) {
            text.append('\n').append(object.eClass().getName());
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                String value = object.eIsSet(feature) ? value(object, feature, counts) : "";
                if (!value.isEmpty()) {
                    text.append(' ').append(feature.getName()).append('=').append(value);
                }
            }
        }
        object.eContents().forEach(part -> digest(part, counts, text));
    }

    private static String value(EObject object, EStructuralFeature feature, Predicate<EObject> counts) {
        if (!(feature instanceof EReference)) {
            return String.valueOf(object.eGet(feature));
        }
        Object value = object.eGet(feature);
        Iterable<?> many = value instanceof Iterable<?> list ? list : java.util.List.of(value);
        StringBuilder ids = new StringBuilder();
        for (Object each : many) {
            boolean part = ((EReference) feature).isContainment();
            // A part that does not count may come and go.
            if (!part || counts.test((EObject) each) || each instanceof ServerGroup) {
                ids.append(((org.bartizan.model.Identified) each).getId()).append(',');
            }
        }
        return ids.toString();
    }

    private static boolean outsideOfBoston(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof ServerGroup group && group.getId().equals("boston")) {
                return false;
            }
        }
        return true;
    }

    /** All that an operator of Boston must leave alone: everything elsewhere, and in Boston all but the computers. */
    private static boolean notOlgas(EObject object) {
        return outsideOfBoston(object) || !(object instanceof Computer) && !isOfComputer(object);
    }

    private static boolean isOfComputer(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Computer) {
                return true;
            }
        }
        return false;
    }

    private record Tally(int done, int refused) {
    }

    /** Lets a user edit at random, and checks after each transaction that what {@code guarded} tells is as it was. */
    private Tally edit(String user, long seed, Function<Organization, String> guarded) throws Exception {
        RandomEdits edits = new RandomEdits(seed);
        Random random = new Random(seed);
        int done = 0;
        int refused = 0;
        for (int i = 0; i < TRANSACTIONS; i++) {
            if (random.nextInt(20) == 0) {
                // Somebody who may do everything goes on meanwhile, so that there is something to undo.
                attempt("anna", fleet -> fleet.execute("Edit", "?", organization -> edits.edit(organization, "paris")));
            }
            String before = fleet.read(guarded);
            boolean changed = attempt(user, random.nextInt(5) == 0 ? fleet -> random.nextBoolean() ? fleet.undo("?") : fleet.redo("?")
                    : fleet -> fleet.execute("Edit", "somebody else", organization -> edits.edit(organization, "boston")));
            done += changed ? 1 : 0;
            refused += changed ? 0 : 1;
            assertEquals(before, fleet.read(guarded), "transaction " + i + " of " + user);
        }
        return new Tally(done, refused);
    }

    private interface Edit {
        Commit in(Fleet fleet);
    }

    /** Whether something was changed; what is refused must be refused for a reason that is foreseen. */
    private boolean attempt(String user, Edit edit) throws Exception {
        try {
            Commit commit = Rig.as(user, () -> edit.in(fleet));
            assertEquals(user, commit.number() == 0 ? user : fleet.log(1).getFirst().author());
            return commit.number() != 0;
        } catch (BartizanException | IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void anAdministratorOfAServerGroupChangesNothingElsewhere() throws Exception {
        Tally tally = edit("carl", 11, organization -> digest(organization, ScopedFleetTest::outsideOfBoston));
        assertTrue(tally.done() > 200 && tally.refused() > 200, tally::toString);
    }

    @Test
    void anOperatorChangesNothingButComputersOfTheServerGroup() throws Exception {
        Tally tally = edit("olga", 12, organization -> digest(organization, ScopedFleetTest::notOlgas) + policies(organization));
        assertTrue(tally.done() > 50 && tally.refused() > 500, tally::toString);
    }

    /** Those of computers may move with them, but are neither changed nor do they come or go. */
    private static String policies(Organization organization) {
        Set<String> policies = new TreeSet<>();
        for (TreeIterator<EObject> objects = organization.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            if (object instanceof Policy || object instanceof ScheduledScan) {
                StringBuilder text = new StringBuilder();
                digest(object, each -> true, text);
                policies.add(text.toString());
            }
        }
        return policies.toString();
    }

    @Test
    void anAuditorChangesNothingAtAll() throws Exception {
        Tally tally = edit("rita", 13, organization -> digest(organization, object -> true));
        assertEquals(0, tally.done());
    }

    @Test
    void nobodyWhoIsNotLoggedInChangesAnything() {
        String refusal = assertThrows(NotPermittedException.class, () -> fleet.execute("Rename Acme", "anna", o -> o.setName("Evil")))
                .getMessage();
        assertTrue(refusal.startsWith("Cannot rename Acme: nobody is logged in"), refusal);
        assertThrows(NotPermittedException.class, () -> fleet.create(new RandomOrganization(2).make(), "Replace", "anna", true));
        assertEquals("Acme", fleet.read(Organization::getName));
    }

    @Test
    void saysWhichRightIsMissingWhere() throws Exception {
        String refusal = Rig.as("olga", () -> assertThrows(NotPermittedException.class, () -> fleet.execute("Lock auto-protect", "olga",
                o -> o.getServerGroups().getFirst().setPolicy(new RandomOrganization(3).policy()))).getMessage());
        assertEquals("Cannot lock auto-protect: operator olga lacks the right to change policies in server group Group boston."
                + " Ask anna or carl, who have it.", refusal);
    }

    @Test
    void aScopeOutlivesTheNameOfItsGroup() throws Exception {
        Rig.as("carl", () -> fleet.execute("Rename", "carl", o -> o.getServerGroups().getFirst().setName("Neu-Boston")));
        Rig.as("carl", () -> fleet.execute("Rename", "carl", o -> o.getServerGroups().getFirst().getClientGroups().getFirst().setName(
                "A")));
        assertEquals("carl", fleet.log(1).getFirst().author());
    }
}
