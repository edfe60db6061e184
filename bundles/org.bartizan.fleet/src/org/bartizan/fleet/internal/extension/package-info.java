// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Metamodels that bundles bring. A started bundle whose manifest has a header {@code Bartizan-Metamodel}, which names an ecore file within
 * it, extends the organisation by the policy sections of that file; it needs no code for that.
 *
 * <p>
 * <b>What such a file has.</b> One package, and in it classes that inherit from {@code urn:bartizan:fleet:1#//PolicySection}, and
 * enumerations. Every attribute is a setting: single-valued, unsettable, with a default, of one of the types of the settings that
 * are there already. Quantities have unit and range. Everything is documented in sentences. Nothing else is taken: what {@link Soundness},
 * {@link FeatureCheck} and {@link ContributionCheck} refuse stands in the log with the name of the bundle and the reason.
 *
 * <p>
 * <b>What becomes of values.</b> Before a commit that uses an extension is acknowledged, its metamodel lies beside the snapshot as
 * {@code extension-NAME-HASH.ecore}, and it stays there, because the journal stays. So an organisation can be opened, exported, undone and
 * changed without the bundle; what is missing then is the right to set values anew. What is in use is the {@link Union} of what the bundle
 * brings and what is kept: a newer version of the bundle may add settings, and those that it has no more stay as settings "from a missing
 * extension". A version that gives a setting another type is refused, and its whole extension is missing until that is put right, because
 * the values could not be kept; a new meaning needs a new name, or a new namespace.
 *
 * <p>
 * <b>While everything runs.</b> The package that EMF knows stays the same object as long as the union has the same text, so stopping and
 * starting a bundle touches no organisation. Otherwise each object of it is replaced by one of the new class with the same id and values,
 * while neither readers nor writers are within the organisation; undo and redo work on ids and names and go on working. Nothing here holds
 * on to a bundle or its class loader.
 */
package org.bartizan.fleet.internal.extension;
