// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.Nodes;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/**
 * Brings the editors of the last session back: the platform restores their tabs, and makes the content of one when it comes to front. Those whose
 * objects are gone are left out.
 */
final class EditorRestore {

    private final Fleet fleet;

    EditorRestore(Fleet fleet) {
        this.fleet = fleet;
    }

    /** Called once there is a window, on the UI thread. */
    void begin() {
        Editors.ready(true);
        Map<MPart, EditorInput> behind = new LinkedHashMap<>();
        for (MPart part : Editors.all()) {
            if (Editors.input(part).isEmpty()) {
                Editors.remove(part);
            } else if (Editors.of(part).isPresent()) {
                Editors.of(part).get().begin();
            } else {
                behind.put(part, Editors.input(part).get());
            }
        }
        if (!behind.isEmpty()) {
            List<EditorInput> inputs = List.copyOf(behind.values());
            BackgroundJobs.INSTANCE.quietly("Find the objects of editors", progress -> names(inputs), found -> {
                List<MPart> parts = List.copyOf(behind.keySet());
                for (int i = 0; i < parts.size(); i++) {
                    settle(parts.get(i), inputs.get(i), found.get(i));
                }
            });
        }
    }

    private List<List<Node>> names(List<EditorInput> inputs) {
        if (!fleet.exists()) {
            return inputs.stream().map(input -> List.<Node>of()).toList();
        }
        return fleet.read(organization -> {
            List<List<Node>> found = new ArrayList<>();
            inputs.forEach(input -> found.add(Nodes.find(organization, input.ids()).stream().map(Nodes::node).toList()));
            return found;
        });
    }

    private static void settle(MPart part, EditorInput input, List<Node> now) {
        if (Editors.of(part).isEmpty()) {
            if (now.isEmpty()) {
                Editors.remove(part);
            } else {
                part.setLabel(input.title(now));
            }
        }
    }
}
