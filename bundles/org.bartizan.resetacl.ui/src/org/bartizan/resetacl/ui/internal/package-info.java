// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** Reset ACL in the workbench: what only this bundle uses. */
package org.bartizan.resetacl.ui.internal;
