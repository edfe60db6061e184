// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.welcome;

import java.util.List;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.Icons;
import org.bartizan.ui.Place;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.action.Actions;
import org.bartizan.ui.internal.explorer.OrganizationWatch;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;

/** What to begin with: the actions that say they belong on the Welcome page, as long as their capabilities are there. */
final class WelcomePage implements View {

    private final ScrolledComposite scroll;
    private final AutoCloseable changes;
    private final ServiceListener services;
    private Composite page;

    WelcomePage(Composite parent, ViewContext context, OrganizationWatch watch) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        fill();
        changes = watch.onChange(now -> context.later(this::fill));
        services = event -> context.later(this::fill);
        try {
            bundles().addServiceListener(services, "(objectClass=" + ActionContribution.class.getName() + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BundleContext bundles() {
        return FrameworkUtil.getBundle(WelcomePage.class).getBundleContext();
    }

    private void fill() {
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 12).spacing(0, 6).applyTo(page);
        heading();
        for (ActionContribution action : Actions.at(Place.WELCOME)) {
            if (action.enabled(List.of())) {
                card(action);
            }
        }
        hint();
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(420, SWT.DEFAULT));
        page.requestLayout();
    }

    private void heading() {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(line);
        Label logo = new Label(line, SWT.NONE);
        logo.setImage(Icons.image(WelcomePage.class, "icons/bartizan.svg"));
        Composite words = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        Label title = new Label(words, SWT.NONE);
        title.setText("Bartizan");
        title.setFont(JFaceResources.getHeaderFont());
        new Label(words, SWT.NONE).setText("The antivirus of a whole organization in one place.");
    }

    private void card(ActionContribution action) {
        Composite card = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).margins(4, 2).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Label picture = new Label(card, SWT.NONE);
        Image image = Actions.image(action);
        picture.setImage(image);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 3).applyTo(picture);
        Composite words = new Composite(card, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Link link = new Link(words, SWT.NONE);
        link.setText("<a>" + action.label().replace("&", "&&") + "</a>");
        link.setData(action.id());
        link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        link.addListener(SWT.Selection, e -> Actions.run(action));
        Label text = new Label(words, SWT.WRAP);
        text.setText(action.description());
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(text);
    }

    private void hint() {
        Label text = new Label(page, SWT.WRAP);
        text.setText("Ctrl+3 finds every command and view. The shell can do all of this too, with the same words.");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(480, SWT.DEFAULT).applyTo(text);
    }

    @Override
    public void focus() {
        scroll.setFocus();
    }

    @Override
    public void close() {
        bundles().removeServiceListener(services);
        try {
            changes.close();
        } catch (Exception e) {
            ILog.of(WelcomePage.class).error("The Welcome page was not closed properly", e);
        }
    }
}
