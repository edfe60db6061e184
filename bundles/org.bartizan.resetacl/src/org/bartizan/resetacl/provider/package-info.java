// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What brings Reset ACL to a kind of object: registry keys and files are two of them, an extension may bring others. */
package org.bartizan.resetacl.provider;
