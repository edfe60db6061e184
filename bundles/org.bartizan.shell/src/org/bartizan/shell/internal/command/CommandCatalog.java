// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** All commands that can be called now. They come and go with the services that bring them. Safe for use by several threads. */
public final class CommandCatalog implements AutoCloseable {

    /** The scope of the shell's own commands, which can be left out. */
    public static final String OWN_SCOPE = "shell";

    /** Without the commands of the component runtime, which are for those who debug it. */
    private static final String FILTER = "(&(osgi.command.scope=*)(osgi.command.function=*)(!(osgi.command.scope=scr)))";

    private final Map<String, Command> commands = new ConcurrentHashMap<>();
    private final ServiceTracker<Object, List<Command>> tracker;

    /** Follows the services of {@code context}; none when it is null. */
    public CommandCatalog(BundleContext context) {
        tracker = context == null ? null : open(context);
    }

    private ServiceTracker<Object, List<Command>> open(BundleContext context) {
        try {
            ServiceTracker<Object, List<Command>> opened = new ServiceTracker<>(context, context.createFilter(FILTER), new Follower(
                    context));
            opened.open();
            return opened;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a command that does not come from a service. */
    public void add(Command command) {
        commands.put(key(command), command);
    }

    /** The command as it was typed, with or without its scope; null when there is none or several scopes have it. */
    public Command find(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        Command exact = commands.get(name.indexOf(':') < 0 ? OWN_SCOPE + ":" + name : name);
        if (exact != null || name.indexOf(':') >= 0) {
            return exact;
        }
        List<Command> found = commands.values().stream().filter(command -> command.name().equalsIgnoreCase(name)).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Every command, by scope and name. */
    public Collection<Command> all() {
        return new TreeMap<>(commands).values();
    }

    /** The scopes that there are, in order. */
    public Collection<String> scopes() {
        Collection<String> scopes = new TreeSet<>();
        commands.values().forEach(command -> scopes.add(command.scope()));
        return scopes;
    }

    /** The commands of a scope, in order. */
    public List<Command> of(String scope) {
        return all().stream().filter(command -> command.scope().equalsIgnoreCase(scope)).toList();
    }

    @Override
    public void close() {
        if (tracker != null) {
            tracker.close();
        }
    }

    private static String key(Command command) {
        return (command.scope() + ":" + command.name()).toLowerCase(Locale.ROOT);
    }

    private final class Follower implements ServiceTrackerCustomizer<Object, List<Command>> {

        private final BundleContext context;
        private final Map<ServiceReference<?>, ServiceTarget> targets = new ConcurrentHashMap<>();

        Follower(BundleContext context) {
            this.context = context;
        }

        @Override
        public List<Command> addingService(ServiceReference<Object> reference) {
            ServiceTarget target = new ServiceTarget(context, reference);
            targets.put(reference, target);
            String scope = String.valueOf(reference.getProperty("osgi.command.scope"));
            List<Command> added = new ArrayList<>();
            for (String name : names(reference.getProperty("osgi.command.function"))) {
                added.add(new Command(scope, name, target));
            }
            added.forEach(CommandCatalog.this::add);
            return added;
        }

        @Override
        public void modifiedService(ServiceReference<Object> reference, List<Command> added) {
            // The scope and the functions of a service do not change while it lives.
        }

        @Override
        public void removedService(ServiceReference<Object> reference, List<Command> added) {
            added.forEach(command -> commands.remove(key(command), command));
            targets.remove(reference).release();
        }
    }

    private static List<String> names(Object property) {
        return switch (property) {
            case String[] several -> List.of(several);
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(property));
        };
    }
}
