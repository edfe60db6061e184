// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the products as they are shipped: started by their own scripts, used as a person or a script would. */
package org.bartizan.product.internal;
