// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bartizan.fleet.Fleet;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.Place;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.action.Actions;
import org.bartizan.ui.internal.action.PlaceMenu;
import org.bartizan.ui.internal.edit.Edits;
import org.bartizan.ui.internal.editor.EditorActions;
import org.bartizan.ui.internal.editor.EditorInput;
import org.bartizan.ui.widget.EmptyState;
import org.bartizan.ui.widget.ViewHeader;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeItem;

/** The organisation as a tree. */
public final class ExplorerView implements View {

    private static final int EXPAND_AT_MOST = 300;

    private final ViewContext context;
    private final OrganizationWatch watch;
    private final ViewHeader header;
    private final Composite body;
    private final StackLayout layout = new StackLayout();
    private final LazyTree tree;
    private final RenameEditor rename;
    private final EmptyState none;
    private final EmptyState nothing;
    private final AutoCloseable changes;
    private String filter = "";
    private boolean filterChanged;
    private Set<String> expandedUnfiltered = Set.of();

    ExplorerView(Composite parent, ViewContext context, Fleet fleet, OrganizationWatch watch) {
        this.context = context;
        this.watch = watch;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new ViewHeader(parent, "Filter by name or address", this::filter);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        tree = new LazyTree(body);
        Edits edits = new Edits(fleet, context.background());
        rename = new RenameEditor(tree.widget(), edits);
        new GroupDrop(tree, edits);
        none = new EmptyState(body, Icons.image(ExplorerView.class, "icons/bartizan.svg"), "No organization yet",
                "Create one from a scenario, or open a file that was exported before.");
        none.link("Create an organization…", () -> run("org.bartizan.ui.new"));
        none.link("Open an organization file…", () -> run("org.bartizan.ui.import"));
        nothing = new EmptyState(body, null, "Nothing matches", "No name or address in the organization contains the text of the filter.");
        nothing.link("Clear the filter", () -> header.filter().setText(""));
        tree.widget().addListener(SWT.Selection, e -> context.select(tree.selection()));
        tree.widget().addListener(SWT.DefaultSelection, e -> open((TreeItem) e.item));
        menu();
        changes = watch.onChange(now -> context.later(this::update));
        update();
    }

    private static void run(String action) {
        Actions.of(action).ifPresent(Actions::run);
    }

    private void menu() {
        Menu menu = new Menu(tree.widget());
        menu.addListener(SWT.Show, e -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            new PlaceMenu(Place.EXPLORER_MENU).fill(menu, 0);
        });
        tree.widget().setMenu(menu);
    }

    /** Opens the editor; of the folder of the sites there is none. */
    private void open(TreeItem item) {
        if (EditorInput.editable(tree.selection())) {
            run(EditorActions.OPEN);
        } else {
            toggle(item);
        }
    }

    private void toggle(TreeItem item) {
        if (item.getItemCount() > 0) {
            item.setExpanded(!item.getExpanded());
            Event event = new Event();
            event.item = item;
            tree.widget().notifyListeners(item.getExpanded() ? SWT.Expand : SWT.Collapse, event);
        }
    }

    /** Shows the latest state through the filter. */
    private void update() {
        TreeNode whole = watch.latest();
        String wanted = filter;
        if (whole == null || wanted.isEmpty()) {
            show(whole, whole, expandedUnfiltered);
            return;
        }
        TreeNode before = tree.root();
        context.background().quietly("Filter the Explorer", progress -> {
            TreeNode left = whole.filtered(wanted);
            return left == null ? null : left.reusing(before);
        }, found -> {
            if (wanted.equals(filter) && whole == watch.latest() && !body.isDisposed()) {
                show(whole, found, ancestors(found));
            }
        });
    }

    private void show(TreeNode whole, TreeNode found, Set<String> expanded) {
        if (filterChanged) {
            tree.expandOnly(expanded);
            filterChanged = false;
        }
        tree.show(found);
        rename.follow(tree::item);
        Control top = whole == null ? none : found == null ? nothing : tree.widget();
        if (layout.topControl != top) {
            layout.topControl = top;
            body.layout();
        }
    }

    private void filter(String text) {
        String now = text.strip().toLowerCase(Locale.ROOT);
        if (now.equals(filter)) {
            return;
        }
        if (filter.isEmpty()) {
            expandedUnfiltered = tree.expanded();
        }
        filter = now;
        filterChanged = true;
        update();
    }

    /** What to expand so that the matches are seen, as long as they are not too many. */
    private static Set<String> ancestors(TreeNode found) {
        Set<String> ids = new HashSet<>();
        if (found != null) {
            int[] seen = {0};
            expand(found, ids, seen);
        }
        return ids;
    }

    private static void expand(TreeNode node, Set<String> ids, int[] seen) {
        seen[0] += node.children().size();
        if (seen[0] <= EXPAND_AT_MOST || ids.isEmpty()) {
            ids.add(node.node().id());
            node.children().stream().filter(child -> !child.children().isEmpty()).forEach(child -> expand(child, ids, seen));
        }
    }

    /** Starts renaming what is selected. */
    public void rename() {
        List<Node> selection = tree.selection();
        if (selection.size() == 1) {
            tree.widget().showSelection();
            rename.start(tree.widget().getSelection()[0], selection.getFirst());
        }
    }

    /** Selects an object and scrolls to it. */
    public void reveal(String id) {
        tree.reveal(id);
        tree.widget().setFocus();
    }

    @Override
    public void focus() {
        if (layout.topControl == tree.widget()) {
            tree.widget().setFocus();
        } else {
            header.filter().setFocus();
        }
    }

    @Override
    public void find() {
        header.find();
    }

    @Override
    public void refresh() {
        watch.refresh();
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (Exception e) {
            ILog.of(ExplorerView.class).error("The Explorer was not closed properly", e);
        }
    }
}
