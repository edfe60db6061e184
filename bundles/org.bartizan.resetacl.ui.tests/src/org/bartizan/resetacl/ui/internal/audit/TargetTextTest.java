// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.resetacl.Target;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.junit.jupiter.api.Test;

/** Targets as text. */
class TargetTextTest {

    @Test
    void readsWhatPeopleType() {
        assertEquals(List.of(new Target.Named("PC-1"), new Target.Named("10.0.0.7:1445"), new Target.Group("Office/Front desk"),
                new Target.ListFile(Path.of("list.txt")), new Target.ThisComputer()),
                new TargetText().parse(" PC-1, 10.0.0.7:1445;group:Office/Front desk\n@list.txt,,this, PC-1"));
    }

    @Test
    void meansWhatWasSelectedEvenWhenNamesAreTheSame() {
        TargetText text = new TargetText();
        String typed = text.of(List.of(new Node(Kind.CLIENT, "1", "Twin"), new Node(Kind.CLIENT, "2", "Twin"), new Node(Kind.SERVER_GROUP,
                "3", "A, \"B\"")));
        assertEquals("Twin, 2, \"group:A, B\"", typed);
        assertEquals(List.of(new Target.Named("1"), new Target.Named("2"), new Target.Group("3")), text.parse(typed));
        assertEquals(text.parse(typed), text.copy().parse(typed));
        text.of(List.of());
        assertEquals(List.of(new Target.Named("Twin")), text.parse("Twin"), "names of another selection mean nothing any more");
    }
}
