// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import org.eclipse.emf.ecore.EPackage;

/** An organisation in memory that can be converted from one version of a metamodel to another. */
public interface Live {

    /** Does something while nobody reads or changes the organisation. */
    void alone(Runnable action);

    /** Replaces every object of a class of one package by one of the class of that name in another; only called within {@link #alone}. */
    void convert(EPackage from, EPackage to);
}
