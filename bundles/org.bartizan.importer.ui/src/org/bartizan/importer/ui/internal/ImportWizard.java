// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.function.BiConsumer;

import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.ui.Background;
import org.bartizan.ui.UiReady;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** Imports a file in two steps: how it is read, and what that will do. */
final class ImportWizard extends Wizard {

    private final Importer importer;
    private final Background background;
    private final BiConsumer<ImportResult, ImportResult> imported;
    private final FilePage files;
    private final CheckPage check;

    /** @param imported gets, on the UI thread, what the check found and what the import did, once everything is on disk */
    ImportWizard(Importer importer, Background background, UiReady ui, BiConsumer<ImportResult, ImportResult> imported) {
        this.importer = importer;
        this.background = background;
        this.imported = imported;
        files = new FilePage(importer, background);
        check = new CheckPage(importer, background, ui, files);
        setWindowTitle(Messages.Wizard_title);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(check);
    }

    /** The page where the file is chosen. */
    FilePage files() {
        return files;
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == check && check.isPageComplete();
    }

    /** What the button that finishes says: what will happen. */
    String finishLabel() {
        ImportResult found = getContainer().getCurrentPage() == check ? check.result() : null;
        if (found == null) {
            return Messages.Finish_unknown;
        }
        return switch ((int) Math.min(2, found.imported())) {
            case 0 -> Messages.Finish_nothing;
            case 1 -> Messages.Finish_one;
            default -> NLS.bind(Messages.Finish_many, String.format("%,d", found.imported()));
        };
    }

    @Override
    public boolean performFinish() {
        ImportResult expected = check.result();
        ImportRequest request = new ImportRequest(check.file(), check.format(), false);
        background.start(NLS.bind(Messages.Import_job, request.file().getFileName()), progress -> importer.run(request, progress),
                done -> imported.accept(expected, done));
        return true;
    }

    /** However the window closes, nobody waits for the check any more. */
    @Override
    public void dispose() {
        check.cancel();
        super.dispose();
    }
}
