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
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXParseException;

/** An organisation as XMI text: UTF-8, one element a line, in a stable order. */
final class Xmi {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(), XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, true));
    private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_CONFIGURATION_CACHE,
            true);

    private Xmi() {
    }

    /** Reads an organisation. There is no resource set, so nothing that the text refers to is ever fetched. */
    static Organization read(InputStream in) throws IOException {
        FleetPackage.eINSTANCE.getNsURI();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("organization.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            resource.load(in, LOAD);
        } catch (Resource.IOWrappedException e) {
            throw new IOException(said(e.getCause() == null ? e : e.getCause()), e);
        } catch (RuntimeException e) {
            throw new IOException(said(e), e);
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

    private static String said(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).replaceFirst("^[\\w.]+(Exception|Error): ", "")
                .replaceFirst(" \\([^()]*organization\\.xmi, \\d+, \\d+\\)$", "").replaceFirst("\\.$", "").replace('\n', ' ')
                .replaceFirst("^Package with uri '(.*)' not found\\.?$", "it needs the extension $1, which is not installed");
        int line = line(failure);
        return line > 0 ? "line " + line + ": " + message : message;
    }

    private static int line(Throwable failure) {
        return switch (failure) {
            case SAXParseException malformed -> malformed.getLineNumber();
            case XMIException wrong -> wrong.getLine();
            case null -> 0;
            default -> line(failure.getCause());
        };
    }

    /** Writes an organisation that nobody changes meanwhile; it is in no resource afterwards. */
    static byte[] write(Organization organization) throws IOException {
        synchronized (organization) {
            XMIResource resource = new XMIResourceImpl(URI.createURI("organization.xmi"));
            resource.getContents().add(organization);
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                resource.save(out, SAVE);
                return out.toByteArray();
            } catch (RuntimeException e) {
                throw new IOException(said(e), e);
            } finally {
                resource.getContents().clear();
            }
        }
    }
}
