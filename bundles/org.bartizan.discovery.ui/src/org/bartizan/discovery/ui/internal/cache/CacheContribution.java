// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.discovery.ui.internal.Pictures;
import org.bartizan.discovery.ui.internal.Places;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Address Cache view. */
@Component(service = ViewContribution.class)
public final class CacheContribution implements ViewContribution {

    private final AddressCache cache;

    /** Called by the service runtime. */
    @Activate
    public CacheContribution(@Reference AddressCache cache) {
        this.cache = cache;
    }

    @Override
    public String id() {
        return Places.CACHE_VIEW;
    }

    @Override
    public String label() {
        return Messages.View_cache;
    }

    @Override
    public String icon() {
        return Pictures.CACHE;
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public boolean openAtFirst() {
        return true;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public View create(Composite parent, ViewContext context) {
        return new CacheView(parent, context, cache);
    }
}
