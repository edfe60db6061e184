// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** The largest scenario: 35,000 workstations and 2,500 servers. */
class EnterpriseTest {

    /** What a person notices as a pause. */
    private static final long PAUSE = 400;

    @Test
    void expandsAndScrollsTheLargestGroupWithoutAPause() {
        Organizations.create("Enterprise", "Enterprise");
        Tree tree = Ui.tree();
        long expanding = Ui.ask(() -> time(() -> expandLargest(tree.getItem(0))));
        long painting = Ui.ask(() -> time(EnterpriseTest::paint));
        long scrolling = Ui.ask(() -> time(() -> scroll(tree)));
        System.out.printf("enterprise tree: expand %d ms, paint %d ms, scroll to the end and back %d ms%n", expanding, painting, scrolling);
        Shots.take("enterprise");
        assertTrue(expanding < 4 * PAUSE, "expanding took " + expanding + " ms");
        assertTrue(scrolling < 10 * PAUSE, "scrolling took " + scrolling + " ms");
    }

    private static long time(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Opens the way down to the group with the most computers in it. */
    private static void expandLargest(TreeItem item) {
        Ui.expand(item);
        TreeItem largest = null;
        for (int i = 0; i < Math.min(50, item.getItemCount()); i++) {
            TreeItem child = item.getItem(i);
            child.getText();
            if (child.getItemCount() > 0 && (largest == null || count(child) > count(largest))) {
                largest = child;
            }
        }
        if (largest != null) {
            expandLargest(largest);
        }
    }

    private static long count(TreeItem item) {
        String digits = item.getText(1).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static void paint() {
        while (Ui.display().readAndDispatch()) {
            // until everything is painted
        }
    }

    private static void scroll(Tree tree) {
        TreeItem root = tree.getItem(0);
        TreeItem last = root;
        while (last.getExpanded() && last.getItemCount() > 0) {
            last = last.getItem(last.getItemCount() - 1);
        }
        tree.showItem(last);
        paint();
        tree.setTopItem(root);
        paint();
    }
}
