// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.form.FieldModel;
import org.bartizan.ui.internal.form.FieldState;
import org.bartizan.ui.internal.form.FieldText;
import org.bartizan.ui.internal.form.Inheritance.Inherited;
import org.bartizan.ui.internal.form.Reading;
import org.bartizan.ui.internal.input.Input;
import org.bartizan.ui.internal.input.Inputs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One field of a form: whether it is set here, its label, its value with what there is to know of it, and its lock. */
final class FormRow {

    private static final int LABEL = 124;
    private static final int VALUE = 150;

    private final FieldModel model;
    private final FormContext context;
    private final FieldText text;
    private final Optional<Setting> setting;
    private final Toggle set;
    private final Label label;
    private final Input input;
    private final HintLine hint;
    private final HintLine engine;
    private final Toggle lock;
    private final boolean missing;
    private FieldState shown;
    private Boolean enabled;
    private Boolean bold;
    private Object visit = new Object();

    /** @param grid laid out in four columns */
    FormRow(Composite grid, FieldModel model, FormContext context) {
        this.model = model;
        this.context = context;
        text = new FieldText(model.field());
        setting = model.field().setting();
        missing = setting.filter(Setting::missing).isPresent();
        set = toggles() ? toggle(grid, "set ", this::toggled) : null;
        label = label(grid, set == null);
        Composite body = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).span(setting.isPresent() ? 1 : 2, 1).applyTo(body);
        input = Inputs.of(body, model.field(), context.references(), this::typed);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(VALUE, SWT.DEFAULT).applyTo(input.control());
        hint = new HintLine(body);
        engine = new HintLine(body);
        lock = setting.isPresent() ? toggle(grid, "lock ", () -> model.lock(!model.state().locked())) : null;
        input.focus().setToolTipText(model.field().explanation(text));
        input.focus().setData("org.bartizan.ui.field", model.field().feature().getName());
        input.focus().addListener(SWT.FocusIn, e -> visit = new Object());
        input.focus().getAccessible().addAccessibleListener(new Spoken(this::spoken));
        context.drafts().of(model).ifPresent(draft -> show());
        refresh();
        context.drafts().of(model).ifPresent(draft -> input.draft(draft.text()));
    }

    private boolean toggles() {
        return setting.isPresent() || model.unsettable() && model.field().feature().getDefaultValue() != null;
    }

    private Toggle toggle(Composite grid, String does, Runnable action) {
        return new Toggle(grid, does + model.field().feature().getName(), model.field().label(), action);
    }

    private Label label(Composite grid, boolean two) {
        Label made = new Label(grid, SWT.WRAP);
        made.setText(model.field().label().replace("&", "&&"));
        made.setToolTipText(model.field().explanation(text));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 6).span(two ? 2 : 1, 1).hint(two ? LABEL + 30 : LABEL,
                SWT.DEFAULT).applyTo(made);
        return made;
    }

    private String spoken() {
        return model.field().label() + (hint.text().isEmpty() ? "" : ", " + hint.text());
    }

    FieldModel model() {
        return model;
    }

    Control control() {
        return input.focus();
    }

    /** The widgets that can have the keyboard, each with a name of its own in the page. */
    Map<String, Control> stations() {
        Map<String, Control> stations = new HashMap<>();
        stations.put((String) input.focus().getData("org.bartizan.ui.field"), input.focus());
        Stream.of(set, lock).filter(Objects::nonNull).map(Toggle::widget).forEach(button -> stations.put((String) button.getData(
                "org.bartizan.ui.toggle"),
                button));
        return stations;
    }

    private Inherited inherited() {
        return setting.map(context.inheritance()::of).orElse(new Inherited(null, null, null, false));
    }

    private void toggled() {
        if (model.state().set()) {
            context.drafts().put(model, "", null);
            model.unset();
        } else {
            Object value = inherited().value();
            model.set(value != null ? value : model.field().feature().getDefaultValue());
        }
        // The last value of a missing extension takes its section away, and this row with it.
        if (!input.focus().isDisposed()) {
            input.focus().setFocus();
        }
    }

    private void typed(String typed, Reading reading) {
        context.drafts().put(model, typed, reading.problem());
        if (reading.valid()) {
            context.session().type(visit, () -> model.set(reading.value()));
        }
        show();
    }

    /** Shows what the field says now, unless what was typed into it is wrong and nothing else has changed it. */
    void refresh() {
        FieldState now = model.state();
        if (!now.equals(shown)) {
            if (shown != null && context.drafts().of(model).isPresent()) {
                context.drafts().put(model, "", null);
            }
            shown = now;
            input.show(now, inherited().value());
        }
        show();
    }

    private void show() {
        FieldState now = model.state();
        Inherited from = inherited();
        boolean lockedAbove = from.lockedAt() != null;
        enable(!lockedAbove && !missing);
        embolden(now.set() && set != null);
        mark(set, now.set(), now.set() ? "set" : "inherited", setTip(now), now.set() || !lockedAbove && !missing);
        mark(lock, now.locked() || lockedAbove, now.locked() || lockedAbove ? "lock" : "unlock", lockTip(now, from),
                now.set() && !lockedAbove && (now.locked() || !missing));
        boolean changed = hint(now, from);
        changed |= engine.say(HintLine.Sort.ENGINE, setting.map(EngineMarks::cannot).orElse(""));
        if (changed) {
            context.resized().run();
        }
    }

    private void enable(boolean yes) {
        if (enabled == null || enabled != yes) {
            enabled = yes;
            input.enable(yes);
        }
    }

    private void embolden(boolean yes) {
        if (bold == null || bold != yes) {
            bold = yes;
            label.setFont(yes ? Fonts.bold() : Fonts.plain());
        }
    }

    private String setTip(FieldState now) {
        return now.set() ? "Set here; press to inherit" : missing ? "It cannot be set while its extension is missing"
                : "Inherited; press to set it here";
    }

    private static String lockTip(FieldState now, Inherited from) {
        return from.lockedAt() != null ? "Locked at " + from.lockedAt().name()
                : !now.set() ? "Set it to be able to lock it"
                        : now.locked() ? "Locked: nothing below can change it; press to unlock" : "Press to lock it for everything below";
    }

    private static void mark(Toggle toggle, boolean on, String icon, String tip, boolean enabled) {
        if (toggle != null) {
            toggle.show(on, icon, tip, enabled);
        }
    }

    private boolean hint(FieldState now, Inherited from) {
        Optional<Drafts.Draft> draft = context.drafts().of(model);
        if (draft.isPresent()) {
            return hint.say(HintLine.Sort.ERROR, draft.get().problem());
        }
        if (now.differs()) {
            return hint.say(HintLine.Sort.NOTE, now.everywhere() ? "different values" : "set in some of them");
        }
        if (setting.isEmpty()) {
            return hint.say(HintLine.Sort.NOTE, toggles() && !now.set() ? "not set" : "");
        }
        if (from.lockedAt() != null) {
            return hint.say(HintLine.Sort.LOCKED, from.hint(text) + (now.set() && !Objects.equals(now.value(), from.value())
                    ? "; the value that is set here has no effect"
                    : ""));
        }
        String words = now.set() ? from.instead(text) : from.hint(text);
        return hint.say(HintLine.Sort.NOTE, missing && !Extensions.missing(setting.get().section())
                ? words + "; from a missing extension"
                : words);
    }
}
