// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.bartizan.fleet.internal.model.Shape;
import org.bartizan.fleet.internal.model.Texts;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Organization;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.helpers.DefaultHandler;

/** An organisation as XMI text: UTF-8, one element a line, in a stable order. */
final class Xmi {

    private static final URI NAME = URI.createURI("organization.xmi");
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(), XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, true));
    private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_CONFIGURATION_CACHE,
            true);

    private Xmi() {
    }

    /** Reads an organisation that this program wrote. There is no resource set, so nothing that the text refers to is ever fetched. */
    static Organization read(InputStream in) throws IOException {
        return read(in, new XMIResourceImpl(NAME));
    }

    /** Reads an organisation that anybody may have written, and remembers in which lines its objects stand. */
    static Organization read(InputStream in, Lines lines) throws IOException {
        return read(in, new XMIResourceImpl(NAME) {
            @Override
            protected XMLLoad createXMLLoad() {
                return new XMILoadImpl(createXMLHelper()) {
                    @Override
                    protected DefaultHandler makeDefaultHandler() {
                        return new LocatingHandler(resource, helper, options, lines);
                    }
                };
            }

            @Override
            protected XMLLoad createXMLLoad(Map<?, ?> options) {
                return createXMLLoad();
            }
        });
    }

    private static Organization read(InputStream in, XMIResourceImpl resource) throws IOException {
        FleetPackage.eINSTANCE.getNsURI();
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            resource.load(in, LOAD);
        } catch (Resource.IOWrappedException e) {
            throw new MalformedException(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            throw new MalformedException(e);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Organization organization)) {
            throw new IOException("it holds no organisation");
        }
        resource.getContents().clear();
        refuseReferencesElsewhere(organization);
        return organization;
    }

    private static void refuseReferencesElsewhere(Organization organization) throws IOException {
        for (TreeIterator<EObject> objects = organization.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            if (object.eIsProxy() || refersElsewhere(object)) {
                throw new IOException("it refers to another file at " + Texts.path(object));
            }
        }
    }

    private static boolean refersElsewhere(EObject object) {
        for (EReference reference : Shape.of(object.eClass()).references()) {
            for (Object target : Texts.values(object, reference)) {
                if (((EObject) target).eIsProxy()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes an organisation that nobody changes meanwhile; it is in no resource afterwards. */
    static byte[] write(Organization organization) throws IOException {
        synchronized (organization) {
            XMIResource resource = new XMIResourceImpl(NAME);
            resource.getContents().add(organization);
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                resource.save(out, SAVE);
                return out.toByteArray();
            } catch (RuntimeException e) {
                throw new MalformedException(e);
            } finally {
                resource.getContents().clear();
            }
        }
    }
}
