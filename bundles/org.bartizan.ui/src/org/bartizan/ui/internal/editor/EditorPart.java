// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.Named;
import org.bartizan.ui.internal.action.Toolbar;
import org.bartizan.ui.internal.edit.Edits;
import org.bartizan.ui.internal.explorer.Nodes;
import org.bartizan.ui.internal.form.Changes;
import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.part.Contributions;
import org.bartizan.ui.internal.status.StatusText;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.bartizan.ui.widget.Dialogs;
import org.bartizan.ui.widget.EmptyState;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The part of an editor in the window: reads what it edits, follows what others change, saves, and closes when the object is deleted. */
public class EditorPart implements EditorTasks {

    private static final String PAGE = "org.bartizan.ui.editor.page";

    private MPart part;
    private EditorInput input;
    private Fleet fleet;
    private Composite frame;
    private EmptyState reading;
    private EditorView view;
    private Editing editing;
    private Location wanted = Location.ANYWHERE;
    private final List<AutoCloseable> follow = new ArrayList<>();
    private boolean extensions;
    private boolean saving;
    private int reads;

    @PostConstruct
    void create(Composite parent, MPart model) {
        part = model;
        input = Editors.input(model).orElse(null);
        wanted = new Location(model.getPersistedState().getOrDefault(PAGE, ""), "");
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        reading = new EmptyState(frame, null, "Reading…", "");
        begin();
    }

    /** Begins to read, unless that was begun; a part of an earlier session may be there before the fleet is. */
    void begin() {
        if (fleet != null || input == null) {
            return;
        }
        fleet = Contributions.one(Fleet.class).orElse(null);
        if (fleet != null) {
            follow.add(fleet.onCommit(commit -> later(this::read)));
            follow.add(Extensions.onChange(() -> later(this::extended)));
            read();
        }
    }

    private void later(Runnable action) {
        if (!frame.isDisposed()) {
            frame.getDisplay().asyncExec(() -> {
                if (!frame.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void extended() {
        extensions = true;
        read();
    }

    private void read() {
        int number = ++reads;
        BackgroundJobs.INSTANCE.quietly("Read " + Edits.what(input.nodes()),
                progress -> fleet.exists() ? fleet.read(organization -> Loaded.read(organization, input.ids())) : null, loaded -> {
                    if (!frame.isDisposed() && number == reads && !saving) {
                        show(loaded);
                    }
                });
    }

    private void show(Loaded loaded) {
        if (loaded == null || loaded.nodes().isEmpty()) {
            gone();
            return;
        }
        editing = editing == null ? Editing.begin(loaded) : editing.on(loaded, extensions);
        extensions = false;
        editing.session().onChange(this::dirty);
        editing.drafts().onChange(this::drafted);
        if (view == null) {
            reading.dispose();
            view = new EditorView(frame, editing, input::pages, new ObjectChoice(fleet), this);
            frame.layout(true, true);
            // The part was given the keyboard when there was nothing yet to take it.
            if (Editors.active().filter(this::equals).isPresent()) {
                view.focus();
            }
        } else {
            view.begin(editing);
        }
        Editors.entitle(part, input, loaded);
        dirty();
        if (!wanted.equals(Location.ANYWHERE)) {
            view.reveal(wanted);
            wanted = Location.ANYWHERE;
        }
    }

    private void drafted() {
        dirty();
        view.say();
    }

    private void dirty() {
        part.setDirty(editing != null && editing.dirty());
        Toolbar.enable();
    }

    private void gone() {
        boolean lost = part.isDirty();
        part.setDirty(false);
        String what = Edits.what(input.nodes());
        boolean seen = view != null;
        Editors.close(part);
        if (lost) {
            Dialogs.tell(Editors.shell(), what + " was deleted", what
                    + " was deleted while you edited it. The editor was closed, and what you had not saved is gone. Undo brings " + what
                    + " back.");
        } else if (seen) {
            StatusText.say(what + " was deleted; its editor was closed.");
        }
    }

    /** Goes to a page and a field, as soon as they are there. */
    void reveal(Location location) {
        if (view == null) {
            wanted = location.equals(Location.ANYWHERE) ? wanted : location;
        } else {
            view.reveal(location);
        }
    }

    @Override
    public void shown(String page) {
        part.getPersistedState().put(PAGE, page);
    }

    @Override
    public void open(Named object) {
        Editors.open(List.of(Nodes.node(object)));
    }

    @Override
    public void show(String page) {
        view.show(page);
    }

    @Override
    public void copy(EClass section) {
        new CopySection(fleet, frame.getShell()).ask(input.nodes().getFirst(), new SectionTasks(editing, section).copy());
    }

    /** What was edited and is not saved, by the names of the first few fields; empty when it is nothing. */
    String edited() {
        return editing == null ? "" : Changes.brief(editing.edited());
    }

    /** Gives up what was edited and is not saved. */
    void discard() {
        editing = null;
        part.setDirty(false);
        read();
    }

    /** Saves, with a preview where computers are affected; waits for the end. Whether there is nothing left to save. */
    @Persist
    public boolean persist() {
        if (editing == null || !editing.dirty()) {
            part.setDirty(false);
            return true;
        }
        if (editing.drafts().count() > 0) {
            Drafts.Draft first = editing.drafts().first().orElseThrow();
            view.reveal(new Location(first.place().section() ? first.place().page() : "", first.place().feature()));
            view.tell(HintLine.Sort.ERROR, "Not saved: " + first.label() + ": " + first.problem() + ".");
            return false;
        }
        saving = true;
        try {
            Saving attempt = new Saving(fleet, Editors.shell(), "Edit " + input.title(editing.loaded().nodes()) + ": " + edited(), editing
                    .loaded()::applyTo);
            boolean saved = attempt.save();
            if (saved) {
                editing = null;
                part.setDirty(false);
            }
            attempt.problem().ifPresent(problem -> view.tell(HintLine.Sort.ERROR, problem));
            return saved;
        } finally {
            saving = false;
            read();
        }
    }

    /** What undo takes back here; null when there is nothing. */
    public String undoLabel() {
        return editing == null ? null : editing.session().undoLabel();
    }

    /** What redo makes again here; null when there is nothing. */
    public String redoLabel() {
        return editing == null ? null : editing.session().redoLabel();
    }

    /** Takes the latest edit back. */
    public void undo() {
        editing.session().undo();
    }

    /** Makes the edit again that was taken back last. */
    public void redo() {
        editing.session().redo();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return part.isDirty();
    }

    /** Takes the keyboard to the filter. */
    public void find() {
        if (view != null) {
            view.find();
        }
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        } else {
            frame.setFocus();
        }
    }

    @PreDestroy
    void close() {
        try {
            for (AutoCloseable each : follow) {
                each.close();
            }
        } catch (Exception e) {
            ILog.of(EditorPart.class).error("An editor was not closed properly", e);
        }
    }
}
