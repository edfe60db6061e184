// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import java.util.Optional;

import org.bartizan.ui.View;
import org.bartizan.ui.ViewContribution;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * The part of every contributed view. The workbench's model names only this class, so a layout can be restored whatever capabilities are
 * there; the content comes from the contribution of the part's id, as soon as there is one.
 */
public class ContributedPart {

    private MPart part;
    private Composite frame;
    private Composite body;
    private PartContext context;
    private View view;

    @PostConstruct
    void create(Composite parent, MPart model) {
        part = model;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        Contributions.view(model.getElementId()).ifPresent(this::fill);
    }

    /** Makes the content, unless there is some. */
    void fill(ViewContribution contribution) {
        if (view != null || frame.isDisposed()) {
            return;
        }
        body = new Composite(frame, SWT.NONE);
        context = new PartContext(body);
        try {
            view = contribution.create(body, context);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(ContributedPart.class).error("The view " + part.getElementId() + " cannot be opened", e);
        }
        frame.layout(true, true);
    }

    /** The content, if there is any now. */
    public Optional<View> view() {
        return Optional.ofNullable(view);
    }

    @Focus
    void focus() {
        if (view != null) {
            view.focus();
        } else {
            frame.setFocus();
        }
    }

    /** Takes the content out. */
    @PreDestroy
    void close() {
        View closing = view;
        view = null;
        if (closing != null) {
            closing.close();
        }
        if (body != null && !body.isDisposed()) {
            body.dispose();
        }
    }
}
