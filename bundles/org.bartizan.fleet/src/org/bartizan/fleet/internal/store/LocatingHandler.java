// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a text that strangers wrote: remembers lines, and refuses objects where they do not belong and elements in elements without end. */
final class LocatingHandler extends SAXXMIHandler {

    private static final int DEEPEST = 80;

    private final Lines lines;
    private int depth;
    private EObject slotOwner;
    private EStructuralFeature slot;

    LocatingHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, Lines lines) {
        super(resource, helper, options);
        this.lines = lines;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new SAXParseException("Elements are nested more than " + DEEPEST + " deep", locator);
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String type, EStructuralFeature feature) {
        slotOwner = owner;
        slot = feature;
        return super.createObjectFromTypeName(owner, type, feature);
    }

    /** The first that is called with a new object: one of a wrong class is refused for that, not for its attributes. */
    @Override
    protected void handleObjectAttribs(EObject object) {
        lines.put(object, getLineNumber());
        if (slot != null) {
            check(slotOwner, slot, object);
            slot = null;
        }
        super.handleObjectAttribs(object);
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (check(object, feature, value)) {
            super.setFeatureValue(object, feature, value, position);
        }
    }

    private boolean check(EObject object, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && value instanceof EObject target && !reference.getEReferenceType().isInstance(
                target)) {
            error(new IllegalValueException(object, feature, target.eClass(), null, getLocation(), getLineNumber(), getColumnNumber()));
            return false;
        }
        return true;
    }
}
