// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.ViewContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contributes the Address Cache view. */
@Component
public class CacheContribution implements ViewContribution {

    static final String ID = "org.bartizan.discovery.ui.cache";

    private final AddressCache cache;

    /** Shows that cache. */
    @Activate
    public CacheContribution(@Reference AddressCache cache) {
        this.cache = cache;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Address Cache";
    }

    @Override
    public String icon() {
        return "icons/address-cache.svg";
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
