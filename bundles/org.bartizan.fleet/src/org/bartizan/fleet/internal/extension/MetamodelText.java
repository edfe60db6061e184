// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.InputSource;

/** A metamodel as the text of an ecore file. Such texts come from strangers. */
final class MetamodelText {

    static final int LARGEST = 256 << 10;

    private static final URI NAME = URI.createURI("extension.ecore");
    private static final Map<Object, Object> LOAD = Map.of(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(),
            XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
    private static final Map<Object, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8");

    private MetamodelText() {
    }

    /** Knows the fleet's own metamodel and that of ecore, and fetches nothing. */
    private static final class Sealed extends ResourceSetImpl {
        Sealed() {
            EPackageRegistryImpl packages = new EPackageRegistryImpl();
            packages.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
            packages.put(FleetPackage.eNS_URI, FleetPackage.eINSTANCE);
            setPackageRegistry(packages);
        }

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }

    /** Reads a metamodel that is sound, with a factory that makes objects of it. */
    static EPackage read(byte[] text) throws RefusedMetamodelException {
        if (text.length > LARGEST) {
            throw new RefusedMetamodelException("it is larger than " + (LARGEST >> 10) + " KiB");
        }
        // Characters, so that no encoding that the text declares can hide anything.
        String characters = new String(text, StandardCharsets.UTF_8);
        // EMF would load a class or a file that this attribute names.
        if (characters.contains("schemaLocation")) {
            throw new RefusedMetamodelException("it names a schemaLocation");
        }
        EPackage metamodel = parse(characters);
        new Soundness(metamodel).check();
        metamodel.setEFactoryInstance(new ExtensionFactory());
        return metamodel;
    }

    private static EPackage parse(String text) throws RefusedMetamodelException {
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        new Sealed().getResources().add(resource);
        try {
            resource.load(new InputSource(new StringReader(text)), LOAD);
            EcoreUtil.resolveAll(resource);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RefusedMetamodelException("it is not an ecore file (" + said(e) + ")", e);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof EPackage metamodel)) {
            throw new RefusedMetamodelException("it holds no package, or more than one");
        }
        for (EObject target : EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).keySet()) {
            throw new RefusedMetamodelException("it refers to " + EcoreUtil.getURI(target) + ", which is neither its own nor in "
                    + FleetPackage.eNS_URI);
        }
        resource.getResourceSet().getResources().clear();
        return metamodel;
    }

    private static String said(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }

    /** The text of a metamodel; the same metamodel gives the same text. */
    static byte[] of(EPackage metamodel) {
        Resource resource = new XMIResourceImpl(NAME);
        resource.getContents().add(EcoreUtil.copy(metamodel));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, SAVE);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
