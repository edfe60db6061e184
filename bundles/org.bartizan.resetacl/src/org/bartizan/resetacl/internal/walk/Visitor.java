// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;

/** Who is told of objects in a walk; by several threads at once. */
public interface Visitor {

    /** Objects that are open for as long as this method runs. What is {@linkplain AccessException#fatal fatal} is to be let through. */
    void visit(List<AccessObject> objects) throws AccessException;

    /** An object that cannot be looked at, with everything below it. */
    void problem(Problem problem);

    /** Whether to stop before the next object. */
    boolean stop();
}
