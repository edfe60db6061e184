// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.command;

import java.util.List;

/**
 * A class of commands implements this when the last argument of a command, which takes all remaining words, is a text with a language of its
 * own: the shell then offers its words with Tab.
 */
public interface TextCompletion {

    /**
     * What could be written next. Must be quick and must not do I/O.
     *
     * @param command the command's name without its scope
     * @param before the text before the cursor; the letters and digits at its end are the unfinished word
     * @return what could stand in the place of the unfinished word; empty when there is nothing to offer
     */
    List<String> completeText(String command, String before);
}
