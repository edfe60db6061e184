// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.Problem;
import org.bartizan.fleet.internal.check.Validator;
import org.bartizan.fleet.internal.model.Model;
import org.bartizan.fleet.internal.store.Entry;
import org.bartizan.fleet.internal.store.Store;
import org.bartizan.model.Organization;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Makes a detached model the organisation. */
record Creation(Organization organization, String label, String author) {

    Creation {
        author = Core.author(author);
    }

    /** Checks the model, stores it, and lets {@code core} use it. */
    Commit in(Core core, boolean replace) {
        core.guard().require("create the organisation " + organization.getName(), Right.ORGANIZATION, Place.WHOLE);
        Model old = core.model();
        if (old != null && !replace) {
            throw new BartizanException("create the organisation " + organization.getName(), "there is an organisation already, " + old
                    .root().getName(),
                    "Say that it shall be replaced");
        }
        if (organization.eContainer() != null || old != null && old.root() == organization) {
            throw new IllegalArgumentException("The organisation is not a detached model");
        }
        if (organization.eResource() != null) {
            organization.eResource().getContents().remove(organization);
        }
        Model model = checked();
        try {
            core.store().keep(Model.extensions(model.objects()));
            Commit commit = store(core.store(), old);
            core.replaced(model, commit);
            return commit;
        } catch (IOException e) {
            model.release();
            throw new BartizanException("create the organisation " + organization.getName(), String.valueOf(e.getMessage()),
                    "Check the disk and its free space, and try again", e);
        } catch (RuntimeException e) {
            model.release();
            throw e;
        }
    }

    private Model checked() {
        List<Problem> problems = new ArrayList<>();
        Model model = Model.of(organization, problems);
        if (problems.isEmpty()) {
            problems.addAll(Validator.everything(organization, model.index()));
        }
        if (!problems.isEmpty()) {
            model.release();
            throw new InvalidChangeException(label, problems);
        }
        return model;
    }

    private Commit store(Store store, Model old) throws IOException {
        String before = old == null ? null
                : old.root().getName() + ", kept in " + store.setAside(old.root()).getFileName();
        Change change = new Change(Change.Kind.ADD, organization.getId(), organization.getName(), "", before, size());
        Commit commit = new Commit(store.last() + 1, Instant.now(), author, label, 0, List.of(change));
        store.create(organization, new Entry(commit, true, null));
        return commit;
    }

    private String size() {
        Map<String, Integer> counts = new TreeMap<>();
        for (TreeIterator<EObject> objects = organization.eAllContents(); objects.hasNext();) {
            counts.merge(objects.next().eClass().getName(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        Map.of("Client", "clients", "Server", "servers", "ServerGroup", "server groups", "ClientGroup", "client groups", "Site", "sites")
                .entrySet().stream().filter(e -> counts.containsKey(e.getKey())).sorted(Map.Entry.comparingByKey())
                .forEach(e -> parts.add(counts.get(e.getKey()) + " " + e.getValue()));
        return parts.isEmpty() ? "empty" : String.join(", ", parts);
    }
}
