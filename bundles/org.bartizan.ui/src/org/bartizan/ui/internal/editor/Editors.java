// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.ViewContribution.Area;
import org.bartizan.ui.Views;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The open editors of the window, one for an object. They stand beside the views in the middle. Used on the UI thread. */
public final class Editors {

    private static final String ID = "org.bartizan.ui.editor";
    private static final String URI = "bundleclass://org.bartizan.ui/" + EditorPart.class.getName();

    private static boolean ready;

    private Editors() {
    }

    /** The window is there, or goes. */
    static void ready(boolean now) {
        ready = now;
    }

    /** What a part edits; empty when nothing tells. */
    static Optional<EditorInput> input(MPart part) {
        return EditorInput.of(part.getPersistedState());
    }

    /** Opens the editor of these objects, or brings it to front; does nothing when there is none for them. */
    public static void open(List<Node> nodes) {
        open(nodes, Location.ANYWHERE);
    }

    /** Opens the editor of these objects at a place in it. */
    public static void open(List<Node> nodes, Location location) {
        if (EditorInput.editable(nodes)) {
            open(new EditorInput(nodes), location);
        }
    }

    static void open(EditorInput input, Location location) {
        MPart part = all().stream().filter(each -> input(each).map(EditorInput::key).filter(input.key()::equals).isPresent()).findFirst()
                .orElseGet(() -> create(input));
        window().getService(EPartService.class).showPart(part, EPartService.PartState.ACTIVATE);
        of(part).ifPresent(editor -> editor.reveal(location));
    }

    private static MPart create(EditorInput input) {
        EModelService models = window().getService(EModelService.class);
        MPart part = models.createModelElement(MPart.class);
        part.setElementId(ID);
        part.setContributionURI(URI);
        part.setCloseable(true);
        part.setLabel(input.title(input.nodes()));
        part.setIconURI("platform:/plugin/org.bartizan.ui/icons/" + icon(input.kind()) + ".svg");
        part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
        part.getTags().add("Editor");
        input.keep(part.getPersistedState());
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        models.findElements(application, null, MPerspective.class).stream().findFirst()
                .flatMap(perspective -> models.findElements(perspective, Views.stack(Area.CENTER), MPartStack.class).stream().findFirst())
                .ifPresent(stack -> stack.getChildren().add(part));
        return part;
    }

    /** Gives the tab the names that the objects have now. */
    static void entitle(MPart part, EditorInput input, Loaded loaded) {
        boolean one = loaded.nodes().size() == 1;
        part.setLabel(input.title(loaded.nodes()));
        part.setTooltip(one ? loaded.path() : "Edited together: " + String.join(", ", loaded.nodes().stream().limit(20).map(Node::name)
                .toList()) + (loaded.nodes().size() > 20 ? ", …" : ""));
    }

    /** The name of the icon of a kind of object. */
    static String icon(Kind kind) {
        return switch (kind) {
            case SCHEDULED_SCAN -> "scan";
            case BLACKOUT_WINDOW -> "blackout";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The editor that has the keyboard. */
    public static Optional<EditorPart> active() {
        // Asking the window while it is being made would make parts of it twice.
        IWorkbenchWindow window = ready && PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        return window == null ? Optional.empty()
                : Optional.ofNullable(window.getService(EPartService.class).getActivePart()).flatMap(Editors::of);
    }

    static Optional<EditorPart> of(MPart part) {
        return part.getObject() instanceof EditorPart editor ? Optional.of(editor) : Optional.empty();
    }

    /** All of them, in the order of their tabs. */
    static List<MPart> all() {
        return new ArrayList<>(window().getService(EModelService.class).findElements(PlatformUI.getWorkbench().getService(
                MApplication.class), ID, MPart.class));
    }

    /** Brings a part to front, with the keyboard. */
    static void front(MPart part) {
        window().getService(EPartService.class).showPart(part, EPartService.PartState.ACTIVATE);
    }

    /** Closes the editor that has the keyboard, unless people want to keep what they edited. */
    static void closeActive() {
        EPartService parts = window().getService(EPartService.class);
        MPart part = parts.getActivePart();
        if (parts.savePart(part, true)) {
            parts.hidePart(part, true);
        }
    }

    static void close(MPart part) {
        window().getService(EPartService.class).hidePart(part, true);
    }

    /** Takes out a part that was not opened in this session yet. */
    static void remove(MPart part) {
        part.setToBeRendered(false);
        if (part.getParent() != null) {
            part.getParent().getChildren().remove(part);
        }
    }

    static Shell shell() {
        return window().getShell();
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
