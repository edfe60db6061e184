// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bartizan.ui.ViewContribution;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Contributed views in the workbench's model. Used on the UI thread. */
public final class Parts {

    /** What the ids of the stacks begin with; an area's name in lower case follows. */
    public static final String STACK = "org.bartizan.workbench.stack.";

    private static final String URI = "bundleclass://org.bartizan.ui/" + ContributedPart.class.getName();
    private static final String REOPEN = "org.bartizan.ui.reopen";
    private static final String IN_FRONT = "in front";

    private Parts() {
    }

    /** Makes a view known to the model; when it is known already, gives it the contribution's label and icon. */
    public static void describe(MApplication application, EModelService models, ViewContribution view) {
        Optional<MPartDescriptor> known = application.getDescriptors().stream().filter(d -> view.id().equals(d.getElementId())).findFirst();
        MPartDescriptor descriptor = known.orElseGet(() -> models.createModelElement(MPartDescriptor.class));
        descriptor.setElementId(view.id());
        descriptor.setLabel(view.label());
        descriptor.setIconURI(icon(view));
        descriptor.setContributionURI(URI);
        descriptor.setCloseable(true);
        if (known.isEmpty()) {
            descriptor.getTags().add("View");
            descriptor.getTags().add("categoryTag:Bartizan");
            application.getDescriptors().add(descriptor);
        }
    }

    private static String icon(ViewContribution view) {
        return "platform:/plugin/" + FrameworkUtil.getBundle(view.getClass()).getSymbolicName() + "/" + view.icon();
    }

    /** A contribution has come: its open part gets content, its part that was closed when it went opens again. */
    static void add(ViewContribution view) {
        window().ifPresent(window -> {
            EModelService models = window.getService(EModelService.class);
            MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
            describe(application, models, view);
            EPartService parts = window.getService(EPartService.class);
            List<MPart> there = models.findElements(application, view.id(), MPart.class);
            for (MPart part : there) {
                part.setLabel(view.label());
                part.setIconURI(icon(view));
                String was = part.getPersistedState().remove(REOPEN);
                if (was != null) {
                    parts.showPart(part, was.equals(IN_FRONT) ? EPartService.PartState.VISIBLE : EPartService.PartState.CREATE);
                }
                if (part.getObject() instanceof ContributedPart contributed) {
                    contributed.fill(view);
                }
            }
            if (there.isEmpty() && view.openAtFirst() && placeholders(window, view.id()).isEmpty()) {
                open(window, view, EPartService.PartState.VISIBLE);
            }
        });
    }

    /** A contribution goes: its part is closed, and remembered. */
    static void remove(String id) {
        window().ifPresent(window -> {
            EModelService models = window.getService(EModelService.class);
            MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
            for (MPart part : models.findElements(application, id, MPart.class)) {
                hide(window, part);
            }
            application.getDescriptors().removeIf(descriptor -> id.equals(descriptor.getElementId()));
        });
    }

    private static void hide(IWorkbenchWindow window, MPart part) {
        boolean open = part.isToBeRendered() && part.getObject() != null
                || placeholders(window, part.getElementId()).stream().anyMatch(MPlaceholder::isToBeRendered);
        boolean front = window.getService(EPartService.class).isPartVisible(part);
        if (part.getObject() instanceof ContributedPart contributed) {
            contributed.close();
        }
        if (open) {
            part.getPersistedState().put(REOPEN, front ? IN_FRONT : "behind");
            window.getService(EPartService.class).hidePart(part);
        }
    }

    /** Closes parts that were open in the last session and whose contribution is not there now. */
    static void removeOrphans() {
        window().ifPresent(window -> {
            EModelService models = window.getService(EModelService.class);
            for (MPart part : models.findElements(PlatformUI.getWorkbench().getService(MApplication.class), null, MPart.class)) {
                if (URI.equals(part.getContributionURI()) && Contributions.view(part.getElementId()).isEmpty()) {
                    hide(window, part);
                }
            }
        });
    }

    /** Opens the view of that id, or brings it to front. */
    public static void show(String id) {
        window().ifPresent(window -> {
            EPartService parts = window.getService(EPartService.class);
            List<MPlaceholder> there = placeholders(window, id);
            if (!there.isEmpty() && there.getFirst().getRef() instanceof MPart part) {
                parts.showPart(part, EPartService.PartState.ACTIVATE);
            } else {
                Contributions.view(id).ifPresentOrElse(view -> open(window, view, EPartService.PartState.ACTIVATE),
                        () -> parts.showPart(id, EPartService.PartState.ACTIVATE));
            }
        });
    }

    private static void open(IWorkbenchWindow window, ViewContribution view, EPartService.PartState state) {
        EModelService models = window.getService(EModelService.class);
        EPartService parts = window.getService(EPartService.class);
        describe(PlatformUI.getWorkbench().getService(MApplication.class), models, view);
        MPlaceholder placeholder = parts.createSharedPart(view.id());
        String stack = STACK + view.area().name().toLowerCase(Locale.ROOT);
        models.findElements(perspective(window), stack, MPartStack.class).stream().findFirst()
                .ifPresent(found -> found.getChildren().add(placeholder));
        parts.showPart((MPart) placeholder.getRef(), state);
    }

    /** The part of the window that has the keyboard, if it is a contributed one. */
    public static Optional<ContributedPart> active() {
        return window().map(window -> window.getService(EPartService.class).getActivePart())
                .map(MPart::getObject).filter(ContributedPart.class::isInstance).map(ContributedPart.class::cast);
    }

    private static List<MPlaceholder> placeholders(IWorkbenchWindow window, String id) {
        MPerspective perspective = perspective(window);
        return perspective == null ? List.of()
                : window.getService(EModelService.class).findElements(perspective, id, MPlaceholder.class);
    }

    private static MPerspective perspective(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        return models.findElements(application, null, MPerspective.class).stream().findFirst().orElse(null);
    }

    private static Optional<IWorkbenchWindow> window() {
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
            return Optional.empty();
        }
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active != null) {
            return Optional.of(active);
        }
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return all.length == 0 ? Optional.empty() : Optional.of(all[0]);
    }
}
