// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.input;

import java.util.List;
import java.util.function.Consumer;

import org.bartizan.ui.internal.form.Field;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/** Asks people for the objects that a field shall refer to. */
@FunctionalInterface
public interface References {

    /**
     * Asks, without blocking for reading.
     *
     * @param now what the field refers to
     * @param chosen gets the answer, stand-ins for objects of the organisation; not called when people cancel
     */
    void choose(Shell shell, Field field, List<EObject> now, Consumer<List<EObject>> chosen);
}
