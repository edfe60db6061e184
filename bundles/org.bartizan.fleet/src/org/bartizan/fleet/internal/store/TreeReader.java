// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.internal.model.Tree;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.fasterxml.jackson.core.JsonParser;

/** Reads objects. */
final class TreeReader {

    private final JsonParser json;
    private EClass type;
    private String id;
    private final List<Tree.Slot> slots = new ArrayList<>();

    private TreeReader(JsonParser json) {
        this.json = json;
    }

    static Tree read(JsonParser json) throws IOException {
        TreeReader reader = new TreeReader(json);
        Json.object(json, reader::field);
        return new Tree(reader.type, reader.id, reader.slots);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "class" -> type = type(Json.text(json));
            case "id" -> id = Json.text(json);
            case "features" -> Json.object(json, this::slot);
            default -> throw new IOException("unknown field " + name);
        }
    }

    private void slot(String name) throws IOException {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw new IOException("a " + type.getName() + " has no feature " + name);
        }
        List<Object> values = new ArrayList<>();
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        Json.array(json, () -> values.add(containment ? read(json) : Json.text(json)));
        slots.add(new Tree.Slot(feature, values));
    }

    private static EClass type(String name) throws IOException {
        int hash = name.lastIndexOf('#');
        EPackage home = hash < 0 ? FleetPackage.eINSTANCE : EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
        if (home == null) {
            throw new IOException("it needs the extension " + name.substring(0, hash) + ", which is not installed");
        }
        if (home.getEClassifier(name.substring(hash + 1)) instanceof EClass found && !found.isAbstract()) {
            return found;
        }
        throw new IOException("there is no class " + name);
    }
}
