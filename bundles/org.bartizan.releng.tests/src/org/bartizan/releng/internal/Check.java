// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.List;

/** A promise that the sources keep. */
@FunctionalInterface
interface Check {

    /** One sentence for each place where the promise is broken, naming the file and what to do; empty when it is kept. */
    List<String> problems(Checkout checkout);
}
