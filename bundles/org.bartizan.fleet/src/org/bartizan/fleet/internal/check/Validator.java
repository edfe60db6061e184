// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.model.Index;
import org.bartizan.model.ClientGroup;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds out what is wrong, in everything or only in what was changed. */
public final class Validator {

    private static final int ENOUGH = 1000;

    private final Findings findings = new Findings(ENOUGH);
    private final ObjectCheck objects;
    private final SiblingCheck siblings = new SiblingCheck(findings);

    private Validator(Index index) {
        objects = new ObjectCheck(findings, index);
    }

    /**
     * What is wrong with these objects; a thousand problems at most.
     *
     * @param renamed those that are new where they are, or have another name, so that it may be one of a sibling
     */
    public static List<Problem> touched(Collection<EObject> touched, Collection<EObject> renamed, Index index) {
        Validator validator = new Validator(index);
        withGroupsBelow(touched, renamed).forEach(validator.objects::check);
        validator.siblings.checkAround(renamed);
        return validator.findings.problems();
    }

    /** Also the client groups within those that moved: how deep they are nested has changed with them. */
    private static Set<EObject> withGroupsBelow(Collection<EObject> touched, Collection<EObject> moved) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<EObject> waiting = new ArrayDeque<>(moved);
        while (!waiting.isEmpty()) {
            EObject object = waiting.remove();
            if (all.add(object) && object instanceof ClientGroup group) {
                waiting.addAll(group.getGroups());
            }
        }
        all.addAll(touched);
        return all;
    }

    /** What is wrong with the whole tree; a thousand problems at most. */
    public static List<Problem> everything(EObject root, Index index) {
        Validator validator = new Validator(index);
        validator.visit(root);
        for (TreeIterator<EObject> objects = root.eAllContents(); objects.hasNext() && !validator.findings.enough();) {
            validator.visit(objects.next());
        }
        return validator.findings.problems();
    }

    private void visit(EObject object) {
        objects.check(object);
        siblings.checkWithin(object);
    }

    /** Collects problems. */
    static final class Findings {

        private final List<Problem> problems = new ArrayList<>();
        private final int limit;

        Findings(int limit) {
            this.limit = limit;
        }

        void add(Problem problem) {
            if (!enough()) {
                problems.add(problem);
            }
        }

        boolean enough() {
            return problems.size() >= limit;
        }

        List<Problem> problems() {
            return List.copyOf(problems);
        }
    }
}
