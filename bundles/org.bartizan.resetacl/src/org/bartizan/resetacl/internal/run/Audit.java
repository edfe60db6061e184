// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessProvider;

/** Reads who may change what. */
final class Audit extends Survey<AuditedObject> {

    /** The worst first, then by name. */
    static final Comparator<AuditedObject> ORDER = Comparator.comparing(AuditedObject::risk).reversed()
            .thenComparing(AuditedObject::path, Paths.ORDER);

    private final LongConsumer worked;
    private final Described described;

    Audit(Job job, Going going, AccessProvider provider, LongConsumer worked) {
        super(job, going, provider);
        this.worked = worked;
        this.described = new Described(provider);
    }

    @Override
    public void visit(List<AccessObject> objects) throws AccessException {
        for (AccessObject object : objects) {
            if (stop()) {
                return;
            }
            try {
                collected().add(new AuditedObject(object.path(), described.list(object.read())));
                collected().done(object.path());
            } catch (AccessException e) {
                failed(object, e);
            }
            collected().examined();
            worked.accept(1);
        }
    }
}
