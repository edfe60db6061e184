// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.EffectiveRights;
import org.bartizan.resetacl.Principal;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Pictures;
import org.bartizan.ui.table.RowColumn;
import org.bartizan.ui.table.RowTable;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** An access list three ways: who may do what in the end, entry by entry, and in the notation of experts. Used on the UI thread. */
public final class AccessTabs {

    private final CTabFolder folder;
    private final RowTable<EffectiveRights> effective;
    private final RowTable<Numbered> entries;
    private final EmptyState noEntries;
    private final Text sddl;

    private record Numbered(int number, AccessEntry entry) {
    }

    /** @param id identifies its tables in what is remembered */
    public AccessTabs(Composite parent, String id) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        effective = effective(folder, id + ".effective");
        entries = entries(folder, id + ".entries");
        noEntries = new EmptyState(entries.parent(), Pictures.of("everybody"), Messages.Entries_none, Messages.Entries_none_text);
        Composite notation = new Composite(folder, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(notation);
        sddl = new Text(notation, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        sddl.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 40).applyTo(sddl);
        Button copy = new Button(notation, SWT.PUSH);
        copy.setText(Messages.Details_copy);
        copy.addListener(SWT.Selection, e -> copy());
        tab(Messages.Details_effective, effective.control());
        tab(Messages.Details_entries, entries.control());
        tab(Messages.Details_notation, notation);
        folder.setSelection(0);
    }

    private void tab(String label, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(label);
        item.setControl(control);
    }

    /** The widget, to be laid out. */
    public Control control() {
        return folder;
    }

    private static RowTable<EffectiveRights> effective(Composite parent, String id) {
        return new RowTable<>(parent, id, row -> row.principal().id(),
                List.of(RowColumn.<EffectiveRights>text("principal", Messages.Column_principal, row -> row.principal().name())
                        .images(row -> Pictures.of(row.risky() ? "everybody" : "safe")).hints(row -> row.principal().id()),
                        RowColumn.text("may", Messages.Column_may, row -> row.risky() ? Messages.May_change : row.principal().trusted()
                                ? Messages.May_trusted
                                : Messages.May_read),
                        RowColumn.text("rights", Messages.Column_rights, row -> String.join(", ", row.rights()))));
    }

    private static RowTable<Numbered> entries(Composite parent, String id) {
        return new RowTable<>(parent, id, Numbered::number,
                List.of(RowColumn.<Numbered>number("number", Messages.Column_number, row -> (long) row.number()),
                        RowColumn.<Numbered>text("does", Messages.Column_does, row -> kind(row.entry())).images(row -> Pictures.of(row
                                .entry())),
                        RowColumn.<Numbered>text("principal", Messages.Column_principal, row -> row.entry().principal().name())
                                .hints(row -> row.entry().principal().id()),
                        RowColumn.text("rights", Messages.Column_rights, row -> String.join(", ", row.entry().rights())),
                        RowColumn.text("origin", Messages.Column_origin, row -> origin(row.entry()))));
    }

    private static String kind(AccessEntry entry) {
        String kind = switch (entry.kind()) {
            case ALLOW -> Messages.Entry_allow;
            case DENY -> Messages.Entry_deny;
            case OTHER -> Messages.Entry_other;
        };
        return entry.risky() ? NLS.bind(Messages.Entry_risky, kind) : kind;
    }

    private static String origin(AccessEntry entry) {
        String origin = entry.inherited() ? Messages.Entry_inherited : Messages.Entry_own;
        return entry.inheritOnly() ? NLS.bind(Messages.Entry_below, origin) : origin;
    }

    /** Shows that list. */
    public void show(AccessList access) {
        effective.rows(access.effective());
        entries.rows(IntStream.range(0, access.entries().size()).mapToObj(i -> new Numbered(i + 1, access.entries().get(i))).toList());
        entries.whenEmpty(access.everybody() ? noEntries : null);
        sddl.setText(access.text());
        folder.getItem(1).setText(NLS.bind(Messages.Details_entries_count, Messages.Details_entries, access.entries().size()));
        folder.getItem(0).setToolTipText(NLS.bind(Messages.Details_owner, name(access.owner()), name(access.group())));
    }

    private static String name(Principal principal) {
        return principal == null ? Messages.Details_nobody : principal.name();
    }

    private void copy() {
        if (!sddl.getText().isEmpty()) {
            Clipboard clipboard = new Clipboard(sddl.getDisplay());
            clipboard.setContents(new Object[] {sddl.getText()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
