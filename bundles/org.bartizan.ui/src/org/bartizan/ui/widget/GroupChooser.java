// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a group of the organisation, with a filter. Used on the UI thread. */
public final class GroupChooser extends Dialog {

    private static final int LONGEST = 52;

    private final String title;
    private final String text;
    private final List<Group> groups;
    private final Function<Group, String> consequence;
    private RowTable<Group> table;
    private Group chosen;

    /**
     * @param title what the window says
     * @param text what is asked
     * @param groups what there is to choose from
     * @param consequence what the button says for a group
     */
    public GroupChooser(Shell shell, String title, String text, List<Group> groups, Function<Group, String> consequence) {
        super(shell);
        this.title = title;
        this.text = text;
        this.groups = List.copyOf(groups);
        this.consequence = consequence;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * A group.
     *
     * @param node the group
     * @param path where it is, by names
     * @param computers how many computers it has
     */
    public record Group(Node node, String path, long computers) {

        String kind() {
            return node.kind() == Kind.SERVER_GROUP ? "Server group" : "Client group";
        }
    }

    /** Waits for the answer; empty when the person cancelled. */
    public Optional<Group> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 440);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(label);
        ViewHeader header = new ViewHeader(area, "Filter groups", filter -> table.filter(filter));
        table = new RowTable<>(area, "group-chooser", group -> group.node().id(),
                List.of(RowColumn.text("group", "Group", Group::path).images(GroupChooser::image),
                        RowColumn.text("kind", "Kind", Group::kind), RowColumn.number("computers", "Computers", Group::computers)));
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 260).applyTo(table.control());
        table.onSelect(this::check);
        table.onOpen(group -> okPressed());
        table.rows(groups);
        header.filter().addListener(SWT.DefaultSelection, e -> table.table().setFocus());
        return area;
    }

    private static org.eclipse.swt.graphics.Image image(Group group) {
        return Icons.image(GroupChooser.class, group.node().kind() == Kind.SERVER_GROUP ? "icons/server-group.svg"
                : "icons/client-group.svg");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Choose a Group", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        check();
    }

    private void check() {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            Optional<Group> group = table.selection().stream().findFirst();
            button.setEnabled(group.isPresent());
            button.setText(group.map(consequence).map(GroupChooser::brief).orElse("Choose a Group"));
            setButtonLayoutData(button);
            // The label grows with the group's name; as wide a Cancel beside it would push it out of the dialog.
            ((GridLayout) button.getParent().getLayout()).makeColumnsEqualWidth = false;
            button.requestLayout();
        }
    }

    private static String brief(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }

    @Override
    protected void okPressed() {
        chosen = table.selection().stream().findFirst().orElse(null);
        super.okPressed();
    }
}
