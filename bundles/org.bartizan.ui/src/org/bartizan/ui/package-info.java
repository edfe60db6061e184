// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What a capability registers as OSGi services to show itself in the workbench: {@link org.bartizan.ui.ViewContribution}s and
 * {@link org.bartizan.ui.ActionContribution}s. The workbench follows these services while it runs; a capability needs neither
 * {@code plugin.xml} nor anything of the workbench's model. Also what its views and actions are made with:
 * {@link org.bartizan.ui.Background} for work off the UI thread and {@link org.bartizan.ui.Icons} for images.
 */
package org.bartizan.ui;
