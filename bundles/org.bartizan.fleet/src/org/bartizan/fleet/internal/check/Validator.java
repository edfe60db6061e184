// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.model.Index;
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

    /** What is wrong with these objects and their names among their siblings; a thousand problems at most. */
    public static List<Problem> touched(Collection<EObject> touched, Index index) {
        Validator validator = new Validator(index);
        touched.forEach(validator.objects::check);
        validator.siblings.checkAround(touched);
        return validator.findings.problems();
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
        siblings.checkWithin(object, Set.of());
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
