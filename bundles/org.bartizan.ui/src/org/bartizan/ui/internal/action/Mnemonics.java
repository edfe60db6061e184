// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Finds a letter for each entry of a menu, by which the keyboard chooses it, while the menu is filled. */
final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    /** @param menu what is in it already keeps its letters */
    Mnemonics(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            String text = item.getText();
            int at = text.replace("&&", "  ").indexOf('&');
            if (at >= 0 && at + 1 < text.length()) {
                taken.add(Character.toLowerCase(text.charAt(at + 1)));
            }
        }
    }

    /** For a menu that is empty. */
    Mnemonics() {
    }

    /** The text of an entry with its letter marked: the first one of a word that is free, else any that is; none when all are taken. */
    String mark(String text) {
        int end = text.indexOf('\t') < 0 ? text.length() : text.indexOf('\t');
        int at = free(text, end, true);
        at = at < 0 ? free(text, end, false) : at;
        if (at < 0) {
            return text.replace("&", "&&");
        }
        taken.add(Character.toLowerCase(text.charAt(at)));
        return text.substring(0, at).replace("&", "&&") + "&" + text.substring(at).replace("&", "&&");
    }

    private int free(String text, int end, boolean atWord) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < end; i++) {
            char letter = lower.charAt(i);
            if ((letter >= 'a' && letter <= 'z') && !taken.contains(letter) && (!atWord || i == 0 || text.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }
}
