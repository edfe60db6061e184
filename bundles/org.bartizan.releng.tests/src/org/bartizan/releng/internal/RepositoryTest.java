// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** This checkout keeps every promise. */
class RepositoryTest {

    @TestFactory
    Stream<DynamicTest> keeps() throws Exception {
        Checkout checkout = Checkout.current();
        return Stream.of(new LicenceHeaders(), new TargetPins(), new Dependencies(), new HostNames(), new GeneratedFiles(),
                new SourceStyle(), new PublicComponents(), new ImportedPackages(),
                new ReactorModules(), new TestClasses(), new Platforms(), new Scripts()).map(check -> DynamicTest.dynamicTest(check
                        .getClass().getSimpleName(),
                        () -> assertEquals("", String.join("\n", check.problems(checkout)))));
    }
}
