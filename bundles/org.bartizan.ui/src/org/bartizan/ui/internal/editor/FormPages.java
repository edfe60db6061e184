// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScheduledScan;
import org.bartizan.ui.internal.form.Field;
import org.bartizan.ui.internal.form.Subject;
import org.bartizan.ui.internal.form.Words;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;

/** Fills the pages of an editor, by the metamodel alone. */
final class FormPages {

    private static final int FOUND_AT_MOST = 40;

    private final Editing editing;
    private final FormContext context;
    private final EditorTasks tasks;

    FormPages(Editing editing, FormContext context, EditorTasks tasks) {
        this.editing = editing;
        this.context = context;
        this.tasks = tasks;
    }

    private List<? extends EObject> roots() {
        return editing.session().roots();
    }

    Form open(Page page, Composite parent) {
        Form form = new Form(parent, context);
        switch (page) {
            case Page.General _ -> general(form);
            case Page.Section(var type) -> section(form, type);
            case Page.Parts(var scans) -> new PartsPage(form, editing, scans, tasks);
            case Page.Part part -> part(form, part.object());
        }
        return form;
    }

    private void general(Form form) {
        EObject first = roots().getFirst();
        if (first instanceof ScheduledScan || first instanceof BlackoutWindow) {
            part(form, first);
            return;
        }
        EClass type = first.eClass();
        form.heading(Words.label(type), about(type));
        form.rows(Subject.of(roots()), Field.of(type, context.providers()));
        if (roots().stream().allMatch(PolicyHolder.class::isInstance) && type == FleetPackage.Literals.CLIENT) {
            form.heading("Exemption",
                    "Why this computer has settings of its own, and until when. From then on they do not count any more.");
            form.rows(new Subject(roots(), FleetPackage.Literals.POLICY), Field.of(FleetPackage.Literals.POLICY, context.providers()));
        }
    }

    private static String about(EObject type) {
        return Objects.requireNonNullElse(EcoreUtil.getDocumentation((EClass) type), "");
    }

    private void section(Form form, EClass type) {
        SectionTasks section = new SectionTasks(editing, type);
        boolean missing = Extensions.missing(type);
        form.heading(new Page.Section(type).label(), about(type));
        if (missing) {
            form.hint().say(HintLine.Sort.WARNING,
                    "The extension that brought these settings is not installed. What is set stays as it is and"
                            + " can be unset; nothing else can be set before it is installed again.");
        }
        ToolBar tools = form.tools();
        var restore = Form.tool(tools, "Restore Defaults", "undo", "Unset everything here, so that it is inherited again",
                section::restore);
        var copy = Form.tool(tools, "Copy To…", "copy", "Set the same in other groups", () -> tasks.copy(type));
        Runnable enable = () -> {
            restore.setEnabled(section.anythingSet());
            copy.setEnabled(section.anythingSet() && roots().size() == 1 && !missing);
        };
        enable.run();
        form.also(enable);
        form.rows(new Subject(roots(), type), fields(type));
    }

    private List<Field> fields(EClass section) {
        EObject sample = EcoreUtil.create(section);
        return Setting.of(section).stream().map(setting -> Field.of(setting.feature(), sample, context.providers())).toList();
    }

    private void part(Form form, EObject object) {
        form.heading(Words.label(object.eClass()), about(object.eClass()));
        HintLine warning = form.hint();
        form.rows(Subject.of(List.of(object)), Field.of(object.eClass(), context.providers()));
        switch (object) {
            case ScheduledScan scan -> new RunTimesPanel(form, scan, windows(), warning);
            case BlackoutWindow _ -> form.note("No scheduled scan begins while the window is open.");
            default -> {
                // extensions add sections, no parts
            }
        }
    }

    /** The windows as they are in this editor, where it is the one in which they are edited. */
    private List<BlackoutWindow> windows() {
        return roots().getFirst() instanceof Organization organization ? organization.getBlackoutWindows() : editing.loaded().windows();
    }

    /** The settings of all sections that contain a text, in their label or what it means. */
    Form found(String text, Composite parent) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Form form = new Form(parent, context);
        int left = FOUND_AT_MOST;
        for (Page page : Pages.of(roots(), "")) {
            if (page instanceof Page.Section(var type)) {
                List<Field> matching = fields(type).stream().filter(field -> contains(field, wanted)).limit(left).toList();
                if (!matching.isEmpty()) {
                    form.heading(page.label(), "");
                    form.rows(new Subject(roots(), type), matching);
                    left -= matching.size();
                }
            }
        }
        if (left == FOUND_AT_MOST) {
            form.note("No setting contains \"" + text + "\".");
        } else if (left == 0) {
            form.note("There are more; type more of what you are looking for.");
        }
        return form;
    }

    private static boolean contains(Field field, String wanted) {
        return (field.label() + " " + field.documentation() + " " + field.feature().getName()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
