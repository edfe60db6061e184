// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.check.Validator;
import org.bartizan.fleet.internal.model.Ids;
import org.bartizan.fleet.internal.model.Index;
import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.Identified;
import org.bartizan.model.Organization;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A file that holds an organisation and may have been written by hand. What is wrong with it is said by its line. */
final class EditedFile {

    private final Path file;
    private final Lines lines = new Lines();
    private final Map<String, EObject> objects = new HashMap<>();
    private final List<Identified> nameless = new ArrayList<>();

    EditedFile(Path file) {
        this.file = file;
    }

    /** The organisation, which is valid except that objects may have no id yet. */
    Organization read() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Organization organization = Xmi.read(in, lines);
            check(organization);
            return organization;
        } catch (MalformedException e) {
            Malformed malformed = e.malformed();
            int line = malformed.line() > 0 ? malformed.line() : lines.of(malformed.object());
            if (line < 1) {
                throw e;
            }
            throw wrong(Lines.within(file, line, malformed.attribute()), malformed.why(), e);
        }
    }

    private void check(Organization organization) {
        admit(organization);
        for (TreeIterator<EObject> all = organization.eAllContents(); all.hasNext();) {
            admit(all.next());
        }
        nameless.forEach(object -> object.setId(Ids.fresh()));
        nameless.forEach(object -> objects.put(object.getId(), object));
        List<Problem> problems = Validator.everything(organization, Index.of(organization));
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
            throw wrong(objects.get(first.objectId()), first.feature(), Malformed.shortened(first.object()) + ": " + Malformed.shortened(
                    first
                            .message()).replaceFirst("\\.$", "") + more);
        }
        nameless.forEach(object -> object.setId(null));
    }

    private void admit(EObject object) {
        if (!(object instanceof Identified identified)) {
            throw wrong(object, "", "a " + object.eClass().getName() + " is not a part of an organisation");
        }
        if (identified.getId() == null || identified.getId().isEmpty()) {
            nameless.add(identified);
        } else {
            EObject other = objects.putIfAbsent(identified.getId(), object);
            if (other != null) {
                throw wrong(object, "id", "the id " + Malformed.shortened(identified.getId()) + " is used twice, also in line "
                        + Lines.within(file, lines.of(other), "id"));
            }
        }
        for (EAttribute attribute : Shape.of(object.eClass()).attributes()) {
            refuseTwice(object, attribute);
        }
    }

    private void refuseTwice(EObject object, EAttribute attribute) {
        List<Object> values = attribute.isMany() ? Texts.values(object, attribute) : List.of();
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw wrong(object, "", Malformed.shortened(Texts.path(object)) + " has " + Malformed.shortened(String.valueOf(value))
                        + " twice in " + attribute.getName());
            }
        }
    }

    private BartizanException wrong(EObject object, String attribute, String why) {
        return wrong(Lines.within(file, lines.of(object), attribute), why, null);
    }

    private BartizanException wrong(int line, String why, Throwable cause) {
        return new BartizanException("read the organisation in " + file, "line " + line + ": " + why, "Correct that line and try again",
                cause);
    }
}
