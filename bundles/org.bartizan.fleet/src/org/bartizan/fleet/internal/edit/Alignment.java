// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes one tree equal to another one in which every object has an id. First everything is brought to its place from the outside in, so that no object
 * ever gets into itself and nothing that only moves is ever deleted; then values and references, what is left over, and the order.
 */
final class Alignment {

    private final Scope scope;
    private final Identities wanted;
    private final Function<String, EObject> elsewhere;
    private final Map<String, EObject> counterparts = new HashMap<>();
    private final Set<String> born = new HashSet<>();
    // Not by id: what is pasted gets another one when it is added and its own is taken elsewhere in the organisation.
    private final Set<EObject> kept = new HashSet<>();

    private Alignment(Scope scope, Identities wanted, Function<String, EObject> elsewhere) {
        this.scope = scope;
        this.wanted = wanted;
        this.elsewhere = elsewhere;
    }

    /**
     * @param live is changed
     * @param wanted is only read; its root stands for {@code live}
     * @param elsewhere finds objects by id that are referred to and not in the tree, null when there is none
     */
    static void align(EObject live, EObject wanted, Scope scope, Function<String, EObject> elsewhere) {
        new Alignment(scope, new Identities(wanted, scope), elsewhere).run(live, wanted);
    }

    private void run(EObject live, EObject root) {
        Identities present = new Identities(live, scope);
        for (EObject object : wanted.all()) {
            EObject counterpart = present.get(Texts.id(object));
            if (counterpart != null) {
                claim(object, counterpart);
            }
        }
        place(root);
        wanted.all().forEach(this::values);
        wanted.all().forEach(this::references);
        wanted.all().forEach(this::clear);
        wanted.all().forEach(this::order);
    }

    private void claim(EObject object, EObject counterpart) {
        if (object.eClass() != counterpart.eClass()) {
            throw new BartizanException("change " + Texts.path(counterpart), "its id " + Texts.id(object) + " is given to a " + Texts.words(
                    object.eClass()) + " now and it is a " + Texts.words(counterpart.eClass()),
                    "Give what is new an id of its own, or none");
        }
        counterparts.put(Texts.id(object), counterpart);
        kept.add(counterpart);
    }

    private EObject counterpart(Object object) {
        return counterparts.get(Texts.id(object));
    }

    private void place(EObject object) {
        EObject owner = counterpart(object);
        for (EReference containment : scope.parts(object.eClass())) {
            List<EObject> parts = new ArrayList<>();
            for (Object part : Texts.values(object, containment)) {
                EObject there = counterpart(part);
                parts.add(there == null ? build((EObject) part) : there);
            }
            if (containment.isMany()) {
                Sequence.insert(Texts.list(owner, containment), parts);
            } else if (!parts.isEmpty() && owner.eGet(containment) != parts.getFirst()) {
                owner.eSet(containment, parts.getFirst());
            }
            Texts.values(object, containment).forEach(part -> place((EObject) part));
        }
    }

    /** A new object with the new objects in it; what comes from elsewhere is brought later, when it has its place. */
    private EObject build(EObject model) {
        EObject object = EcoreUtil.create(model.eClass());
        ((Identified) object).setId(Texts.id(model));
        counterparts.put(Texts.id(model), object);
        kept.add(object);
        born.add(Texts.id(model));
        Shape.of(model.eClass()).attributes().forEach(a -> Values.copy(model, object, a));
        for (EReference containment : scope.parts(model.eClass())) {
            for (Object part : Texts.values(model, containment)) {
                if (counterpart(part) == null) {
                    add(object, containment, build((EObject) part));
                }
            }
        }
        return object;
    }

    private static void add(EObject owner, EReference reference, EObject value) {
        if (reference.isMany()) {
            Texts.list(owner, reference).add(value);
        } else {
            owner.eSet(reference, value);
        }
    }

    private void values(EObject object) {
        if (!born.contains(Texts.id(object))) {
            EObject counterpart = counterpart(object);
            for (EAttribute attribute : Shape.of(object.eClass()).attributes()) {
                Values.copy(object, counterpart, attribute);
            }
        }
    }

    private void references(EObject object) {
        EObject owner = counterpart(object);
        for (EReference reference : Shape.of(object.eClass()).references()) {
            if (Values.same(object, owner, reference)) {
                continue;
            }
            List<EObject> targets = Texts.values(object, reference).stream().map(t -> target(object, reference, (EObject) t)).toList();
            if (reference.isMany()) {
                Sequence.align(Texts.list(owner, reference), targets);
            } else if (targets.isEmpty()) {
                owner.eUnset(reference);
            } else {
                owner.eSet(reference, targets.getFirst());
            }
        }
    }

    private EObject target(EObject object, EReference reference, EObject named) {
        EObject there = counterpart(named);
        EObject target = there == null ? elsewhere.apply(Texts.id(named)) : there;
        if (target == null || !reference.getEReferenceType().isSuperTypeOf(target.eClass())) {
            throw new BartizanException("change " + Texts.path(object), "its " + Names.of(reference) + " is to be " + Texts.path(named)
                    + " ("
                    + Texts.id(named) + "), which is not there", "Choose another one");
        }
        return target;
    }

    /** Removes what nobody wants any more; all that goes elsewhere has gone. */
    private void clear(EObject object) {
        EObject owner = counterpart(object);
        for (EReference containment : scope.parts(owner.eClass())) {
            List<Object> left = Texts.values(owner, containment).stream().filter(part -> !kept.contains(part)).toList();
            if (!left.isEmpty() && containment.isMany()) {
                Texts.list(owner, containment).removeAll(new HashSet<>(left));
            } else if (!left.isEmpty()) {
                owner.eUnset(containment);
            }
        }
    }

    private void order(EObject object) {
        for (EReference containment : scope.parts(object.eClass())) {
            if (containment.isMany()) {
                List<EObject> parts = Texts.values(object, containment).stream().map(this::counterpart).toList();
                Sequence.order(Texts.list(counterpart(object), containment), parts);
            }
        }
    }
}
