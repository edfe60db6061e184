// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.List;

import org.bartizan.ui.Node;
import org.bartizan.ui.internal.edit.Edits;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;

/** Moves computers and client groups by dragging them onto another group. */
final class GroupDrop {

    private final LazyTree tree;
    private final Edits edits;

    GroupDrop(LazyTree tree, Edits edits) {
        this.tree = tree;
        this.edits = edits;
        Transfer[] nodes = {LocalSelectionTransfer.getTransfer()};
        DragSource source = new DragSource(tree.widget(), DND.DROP_MOVE);
        source.setTransfer(nodes);
        source.addDragListener(new Start());
        DropTarget target = new DropTarget(tree.widget(), DND.DROP_MOVE);
        target.setTransfer(nodes);
        target.addDropListener(new End());
    }

    private final class Start extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            List<Node> dragged = tree.selection();
            event.doit = !dragged.isEmpty() && dragged.stream().allMatch(node -> switch (node.kind()) {
                case SERVER, CLIENT, CLIENT_GROUP -> true;
                default -> false;
            });
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class End extends DropTargetAdapter {

        @Override
        public void dragOver(DropTargetEvent event) {
            Node group = group(event);
            boolean fits = group != null && Edits.movable(dragged(), group);
            event.detail = fits ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | (fits ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE);
        }

        @Override
        public void drop(DropTargetEvent event) {
            Node group = group(event);
            List<Node> nodes = dragged();
            if (group != null && Edits.movable(nodes, group)) {
                edits.move(nodes, group);
            }
        }
    }

    private static Node group(DropTargetEvent event) {
        TreeNode over = event.item instanceof TreeItem item ? LazyTree.of(item) : null;
        return over == null ? null : over.node();
    }

    private static List<Node> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.stream().filter(Node.class::isInstance).map(Node.class::cast).toList()
                : List.of();
    }
}
