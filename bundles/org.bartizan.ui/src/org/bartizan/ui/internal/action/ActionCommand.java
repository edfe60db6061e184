// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import org.bartizan.ui.ActionContribution;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The command that the platform knows an action by, for its keys and for quick access. Used on the UI thread. */
final class ActionCommand {

    private static final String CATEGORY = "org.bartizan.ui.actions";

    private final Command own;
    private final IHandlerActivation activation;
    private final Binding binding;

    private ActionCommand(Command own, IHandlerActivation activation, Binding binding) {
        this.own = own;
        this.activation = activation;
        this.binding = binding;
    }

    static ActionCommand install(ActionContribution action) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IHandlerService handlers = workbench.getService(IHandlerService.class);
        ActionHandler handler = new ActionHandler(action);
        if (action instanceof StandardCommand standard) {
            IHandlerActivation over = handlers.activateHandler(standard.commandId(), handler, new InWindow());
            Command command = workbench.getService(ICommandService.class).getCommand(standard.commandId());
            // On some desktops the platform has other keys, such as Ctrl+Shift+Z for redo on GTK: these are there as well.
            boolean free = action.key() != null && bindings().getPerfectMatch(bindings().createSequence(action.key())) == null;
            return new ActionCommand(null, over, free ? bind(action, command) : null);
        }
        ICommandService commands = workbench.getService(ICommandService.class);
        Command command = commands.getCommand(action.id());
        command.define(action.label().replace("…", ""), action.description(), category(commands));
        IHandlerActivation activation = handlers.activateHandler(action.id(), handler);
        return new ActionCommand(command, activation, action.key() == null ? null : bind(action, command));
    }

    private static org.eclipse.core.commands.Category category(ICommandService commands) {
        org.eclipse.core.commands.Category category = commands.getCategory(CATEGORY);
        if (!category.isDefined()) {
            category.define("Bartizan", null);
        }
        return category;
    }

    private static Binding bind(ActionContribution action, Command command) {
        EBindingService bindings = bindings();
        TriggerSequence keys = bindings.createSequence(action.key());
        Binding binding = bindings.createBinding(keys, new ParameterizedCommand(command, null), IContextService.CONTEXT_ID_WINDOW, null);
        bindings.activateBinding(binding);
        return binding;
    }

    private static EBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(EBindingService.class);
    }

    void uninstall() {
        PlatformUI.getWorkbench().getService(IHandlerService.class).deactivateHandler(activation);
        if (binding != null) {
            bindings().deactivateBinding(binding);
        }
        if (own != null) {
            own.undefine();
        }
    }
}
