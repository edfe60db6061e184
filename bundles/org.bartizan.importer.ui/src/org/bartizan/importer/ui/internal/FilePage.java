// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.Importer;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.Preview;
import org.bartizan.ui.Background;
import org.bartizan.ui.table.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which file, and how it is read. The file is read off the UI thread, shortly after somebody stopped typing. */
final class FilePage extends WizardPage {

    private static final int PAUSE = 250;

    private final Importer importer;
    private final Background background;
    private Text file;
    private FormatBar format;
    private Label caption;
    private RowTable<Preview.Row> table;
    private int latest;
    private Path path;
    private Preview preview;

    FilePage(Importer importer, Background background) {
        super("file", Messages.File_title, null);
        this.importer = importer;
        this.background = background;
        setDescription(Messages.File_description);
        setPageComplete(false);
    }

    /** The file that was read, or null. */
    Path file() {
        return isPageComplete() ? path : null;
    }

    /** The format that it was read in, or null. */
    PairFormat format() {
        return isPageComplete() ? preview.format() : null;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(8, 8).numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.File_label);
        file = new Text(page, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.File_browse);
        browse.addListener(SWT.Selection, e -> browse());
        setButtonLayoutData(browse);
        format = new FormatBar(page, this::read);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(format.control());
        caption = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).grab(true, false).applyTo(caption);
        format.createOrigin(page);
        table = PreviewTable.create(page);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(760, 320).applyTo(table.control());
        Runnable later = this::typed;
        file.addListener(SWT.Modify, e -> {
            latest++;
            getShell().getDisplay().timerExec(PAUSE, later);
        });
        FileDrop.on(page, this::take);
        FileDrop.on(table.table(), this::take);
        setControl(page);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.File_dialog);
        dialog.setFilterNames(new String[] {Messages.File_dialog_text, Messages.File_dialog_all});
        dialog.setFilterExtensions(new String[] {"*.txt;*.csv;*.tsv;*.lst", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            take(chosen);
        }
    }

    /** Goes on with a file that was chosen or dropped. */
    void take(String chosen) {
        file.setText(chosen);
        file.setSelection(chosen.length());
    }

    private void typed() {
        if (!file.isDisposed()) {
            format.guess();
            read();
        }
    }

    private void read() {
        int mine = ++latest;
        String name = file.getText().strip();
        if (name.isEmpty()) {
            show(null, null);
            return;
        }
        try {
            Path wanted = Path.of(name).toAbsolutePath().normalize();
            PairFormat chosen = format.format();
            caption.setText(NLS.bind(Messages.File_reading, wanted.getFileName()));
            setPageComplete(false);
            background.quietly(NLS.bind(Messages.File_read_job, wanted.getFileName()), progress -> Reading.of(importer, wanted, chosen),
                    reading -> arrived(mine, wanted, reading));
        } catch (InvalidPathException e) {
            show(null, Messages.File_wrong_name);
        } catch (BartizanException e) {
            show(null, e.getMessage());
        }
    }

    private void arrived(int number, Path read, Reading reading) {
        if (number != latest || file.isDisposed()) {
            return;
        }
        path = read;
        switch (reading) {
            case Reading.Read(Preview now) -> show(now, null);
            case Reading.Refused(String message) -> show(null, message);
        }
    }

    private void show(Preview now, String error) {
        preview = now;
        setErrorMessage(error);
        setMessage(null);
        caption.setText("");
        table.rows(now == null ? List.of() : now.rows());
        if (now != null) {
            format.show(now.format());
            caption.setText(NLS.bind(now.complete() ? Messages.File_preview_all : Messages.File_preview, now.rows().size(), now
                    .encoding()));
            warn(now);
        }
        setPageComplete(now != null && !now.rows().isEmpty());
    }

    private void warn(Preview now) {
        if (now.rows().isEmpty()) {
            setMessage(Messages.File_no_pairs, WARNING);
        } else if (now.rows().stream().noneMatch(row -> row.kind() == Preview.Kind.PAIR)) {
            setMessage(Messages.File_nothing_usable, WARNING);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            file.setFocus();
        }
    }
}
