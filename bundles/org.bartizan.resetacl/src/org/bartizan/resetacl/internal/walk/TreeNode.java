// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import java.util.List;

import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;

/** An open object that has others below it. */
public interface TreeNode extends AccessObject {

    /** The names of what is below it, none when nothing can be; in the order of the walk. */
    List<String> children() throws AccessException;

    /** The path of a child, without opening it. */
    String pathOf(String child);

    /** Opens a child; null when it is something that has no access list of its own, such as a symbolic link. */
    TreeNode child(String name) throws AccessException;
}
