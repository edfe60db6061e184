// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.TextCompletion;

/** One command: it knows how it is called, checks what it is given and calls the method. */
public final class Command implements Function {

    private final String scope;
    private final String name;
    private final Target target;
    private volatile List<Signature> signatures;

    Command(String scope, String name, Target target) {
        this.scope = scope;
        this.name = name;
        this.target = target;
    }

    /** A command whose method {@code target} has. */
    public static Command of(String scope, String name, Object target) {
        return new Command(scope, name, Target.of(target));
    }

    /** The scope, such as {@code importer}. */
    public String scope() {
        return scope;
    }

    /** The name within the scope, such as {@code import}. */
    public String name() {
        return name;
    }

    /** How people write it: the shell's own commands go without their scope. */
    public String written() {
        return CommandCatalog.OWN_SCOPE.equals(scope) ? name : scope + ":" + name;
    }

    /** The ways to call it, those with more arguments last; empty when its method is missing. */
    public List<Signature> signatures() {
        if (signatures == null) {
            signatures = Signature.of(target.type(), name);
        }
        return signatures;
    }

    /** What the command does, as its longest form says; may be empty. */
    public String description() {
        return signatures().reversed().stream().map(Signature::description).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** What its scope is for; may be empty. */
    public String scopeDescription() {
        return Argument.description(target.type());
    }

    /** How it is called. */
    public String usage() {
        return Usage.line(written(), signatures());
    }

    /** What could be written next in a text with a language of its own, see {@link TextCompletion}. */
    public List<String> completeText(String before) {
        return TextCompletion.class.isAssignableFrom(target.type()) && target.get() instanceof TextCompletion completion
                ? completion.completeText(name, before)
                : List.of();
    }

    @Override
    public Object execute(CommandSession session, List<Object> arguments) throws Exception {
        Object object = target.get();
        if (object == null) {
            throw new BartizanException("run " + written(), "what it needs is not there (its capability may just have been stopped)",
                    "See \"capability:list\"");
        }
        Binder.Call call = new Binder(written(), signatures()).bind(session, arguments);
        Method method = call.signature().method();
        // The classes of commands need not be public.
        method.setAccessible(true);
        try {
            return method.invoke(object, call.values());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
