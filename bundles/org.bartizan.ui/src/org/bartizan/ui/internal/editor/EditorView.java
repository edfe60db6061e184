// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.form.Words;
import org.bartizan.ui.internal.input.References;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The content of an editor: the pages at the left, the chosen one at the right, a filter over all settings above. */
final class EditorView {

    private static final int PAUSE = 200;

    private final Composite frame;
    private final Text filter;
    private final Navigator navigator;
    private final Composite body;
    private final HintLine message;
    private final ComposedAdapterFactory providers = Words.providers();
    private final References references;
    private final EditorTasks tasks;
    private final Function<List<? extends EObject>, List<Page>> kinds;
    private Editing editing;
    private FormPages pages;
    private Form form;
    private String shown = "";
    private String search = "";

    EditorView(Composite parent, Editing editing, Function<List<? extends EObject>, List<Page>> kinds, References references,
            EditorTasks tasks) {
        this.references = references;
        this.tasks = tasks;
        this.kinds = kinds;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        Composite top = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 2, 2).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        message = new HintLine(top);
        SashForm sash = new SashForm(frame, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 3).applyTo(left);
        filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter settings");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        navigator = new Navigator(left, page -> show(page.key()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(navigator.widget());
        body = new Composite(sash, SWT.NONE);
        body.setLayout(new FillLayout());
        sash.setWeights(42, 58);
        follow(filter);
        frame.addListener(SWT.Dispose, e -> providers.dispose());
        begin(editing);
        if (all().size() == 1) {
            sash.setMaximizedControl(body);
        }
    }

    private void follow(Text field) {
        Runnable search = () -> {
            if (!field.isDisposed()) {
                find(field.getText().strip());
            }
        };
        field.addListener(SWT.Modify, e -> field.getDisplay().timerExec(PAUSE, search));
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                field.setText("");
            } else if (e.keyCode == SWT.ARROW_DOWN) {
                navigator.widget().setFocus();
            }
        });
    }

    /** Shows another state of the same objects, on the same page, where the keyboard was. */
    void begin(Editing next) {
        String focused = form == null ? "" : form.focused();
        editing = next;
        FormContext context = new FormContext(next.session(), next.drafts(), next.loaded().inheritance(), references, providers, () -> {
            // each form has its own
        });
        pages = new FormPages(next, context, tasks);
        next.session().onChange(this::refresh);
        reopen();
        form.focus(focused);
        say();
    }

    Composite control() {
        return frame;
    }

    private List<Page> all() {
        return kinds.apply(editing.session().roots());
    }

    /** Shows the page with that key; the page above it, or the first one, when it is not there any more. */
    void show(String key) {
        if (!search.isEmpty()) {
            search = "";
            filter.setText("");
        }
        Page page = all().stream().filter(each -> each.key().equals(key)).findFirst().orElse(all().getFirst());
        if (form != null && shown.equals(page.key())) {
            return;
        }
        shown = page.key();
        tasks.shown(shown);
        replace(() -> pages.open(page, body));
        navigator.show(all(), editing.session().roots(), shown);
    }

    private void reopen() {
        String key = shown;
        if (search.isEmpty()) {
            shown = "";
            Optional<Page> same = all().stream().filter(page -> page.key().equals(key)).findFirst();
            show(same.map(Page::key).orElse(all().getFirst().key()));
        } else {
            find(search);
        }
    }

    private void replace(Supplier<Form> next) {
        body.setRedraw(false);
        if (form != null) {
            form.control().dispose();
        }
        try {
            form = next.get();
            // The new page gets its size, and lays its rows out for it.
            body.layout();
        } finally {
            body.setRedraw(true);
        }
    }

    private void find(String text) {
        if (text.isEmpty()) {
            if (!search.isEmpty()) {
                search = "";
                reopen();
            }
            return;
        }
        search = text;
        replace(() -> pages.found(text, body));
        navigator.show(all(), editing.session().roots(), "");
    }

    private void refresh() {
        if (frame.isDisposed()) {
            return;
        }
        List<Page> now = all();
        if (search.isEmpty() && now.stream().noneMatch(page -> page.key().equals(shown))) {
            show(shown.startsWith("part ") ? Location.SCANS : now.getFirst().key());
        }
        navigator.show(now, editing.session().roots(), search.isEmpty() ? shown : "");
        form.refresh();
        say();
    }

    /** Says above the pages what is wrong, or what somebody else has changed meanwhile. */
    void say() {
        int wrong = editing.drafts().count();
        if (wrong > 0) {
            tell(HintLine.Sort.ERROR, (wrong == 1 ? "One value is" : wrong + " values are") + " not valid; the first is "
                    + editing.drafts().first().map(Drafts.Draft::label).orElse("") + ".");
        } else if (!editing.conflicts().isEmpty()) {
            tell(HintLine.Sort.WARNING, "Changed elsewhere meanwhile, and replaced when you save: " + String.join(", ", editing
                    .conflicts()) + ".");
        } else if (!editing.unavailable().isEmpty()) {
            tell(HintLine.Sort.WARNING, "What you set in " + String.join(", ", editing.unavailable())
                    + " cannot be saved while its extension is missing. Unset it there, or install the extension again.");
        } else if (editing.extended()) {
            tell(HintLine.Sort.NOTE, "Other extensions are installed than before; your edits were kept.");
        } else {
            tell(HintLine.Sort.NOTE, "");
        }
    }

    /** Says something above the pages. */
    void tell(HintLine.Sort sort, String words) {
        if (message.say(sort, words)) {
            frame.layout(true, true);
        }
    }

    /** Goes to a page and a field. */
    void reveal(Location location) {
        if (!location.page().isEmpty()) {
            show(location.page());
        }
        form.row(location.feature()).ifPresent(row -> row.control().setFocus());
    }

    void focus() {
        if (!form.control().isDisposed()) {
            form.focus();
        }
    }

    void find() {
        filter.setFocus();
        filter.selectAll();
    }
}
