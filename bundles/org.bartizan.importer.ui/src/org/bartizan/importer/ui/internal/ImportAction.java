// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import java.util.Set;

import org.bartizan.importer.ImportResult;
import org.bartizan.importer.Importer;
import org.bartizan.ui.ActionContext;
import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Place;
import org.bartizan.ui.UiReady;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the Import wizard; when the importer goes away, so does an open wizard. */
@Component
public final class ImportAction implements ActionContribution {

    /** The view that shows what was imported; discovery's, so it may not be there. */
    private static final String ADDRESS_CACHE_VIEW = "org.bartizan.discovery.ui.cache";

    private final Importer importer;
    private final UiReady ui;
    private ImportDialog open;

    /** Called by the framework. */
    @Activate
    public ImportAction(@Reference Importer importer, @Reference UiReady ui) {
        this.importer = importer;
        this.ui = ui;
    }

    @Deactivate
    void close() {
        ui.run(() -> {
            if (open != null) {
                open.close();
            }
        });
    }

    @Override
    public String id() {
        return "org.bartizan.importer.ui.import";
    }

    @Override
    public String label() {
        return Messages.Action_label;
    }

    @Override
    public String description() {
        return Messages.Action_description;
    }

    @Override
    public String icon() {
        return Pictures.IMPORT;
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.FILE_MENU, Place.TOOLBAR, Place.WELCOME);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "M1+M2+I";
    }

    @Override
    public void run(ActionContext context) {
        ImportWizard wizard = new ImportWizard(importer, context.background(), ui, (expected, done) -> imported(context, expected, done));
        open = new ImportDialog(context.shell(), wizard);
        try {
            open.open();
        } finally {
            open = null;
        }
    }

    private static void imported(ActionContext context, ImportResult expected, ImportResult done) {
        if (done.cancelled()) {
            return;
        }
        context.showView(ADDRESS_CACHE_VIEW);
        if (done.imported() != expected.imported()) {
            Dialogs.tell(context.shell(), Messages.Import_differs_title, NLS.bind(Messages.Import_differs, new Object[] {
                    String.format("%,d", done.imported()), done.file().getFileName(), String.format("%,d", done.kept()),
                    String.format("%,d", expected.imported())}));
        }
    }
}
