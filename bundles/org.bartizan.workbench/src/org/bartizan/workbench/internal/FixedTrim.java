// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.Event;

/** Keeps the tool bar and the status line where they are, without the handles that the platform draws on what can be dragged. */
final class FixedTrim {

    private FixedTrim() {
    }

    /** To be called before the window is rendered. */
    static void install() {
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        application.getChildren().stream().filter(MTrimmedWindow.class::isInstance).map(MTrimmedWindow.class::cast)
                .flatMap(window -> window.getTrimBars().stream()).forEach(bar -> bar.getChildren().forEach(FixedTrim::fix));
        PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, FixedTrim::added);
    }

    private static void added(Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MTrimBar && UIEvents.isADD(event)) {
            for (Object each : UIEvents.asIterable(event, UIEvents.EventTags.NEW_VALUE)) {
                if (each instanceof MUIElement element) {
                    fix(element);
                }
            }
        }
    }

    private static void fix(MUIElement element) {
        element.getTags().remove(IPresentationEngine.DRAGGABLE);
        if (!element.getTags().contains(IPresentationEngine.NO_MOVE)) {
            element.getTags().add(IPresentationEngine.NO_MOVE);
        }
    }
}
