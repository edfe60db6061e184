// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java of the metamodel and of its item providers from the genmodel, without a running workbench. Run by the build before
 * anything is compiled; the argument is the folder that holds the bundles.
 */
public final class ModelGenerator {

    private static final String MODEL = "org.bartizan.model";
    private static final String EDIT = "org.bartizan.model.edit";

    private ModelGenerator() {
    }

    /** Generates what is out of date; fails the build with the generator's own diagnosis when the model is not right. */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        try (Generated generated = new Generated(bundles.resolve(MODEL), bundles.resolve(EDIT))) {
            if (!generated.isUpToDate()) {
                generated.prepare();
                GenModel model = load(bundles.resolve(MODEL).resolve("model/bartizan.genmodel"));
                generate(model, generated);
                new Labels(model.getGenPackages().getFirst().getEcorePackage()).writeInto(generated.scratch(EDIT).resolve(
                        "plugin.properties"));
                generated.finish();
            }
        }
    }

    private static GenModel load(Path file) {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        GenModel stored = (GenModel) resource.getContents().getFirst();
        return complete(stored, resource);
    }

    /** The stored genmodel holds settings only; classes and features come from the ecore, so that nothing has to be kept in step by hand. */
    private static GenModel complete(GenModel stored, Resource resource) {
        GenModel complete = GenModelFactory.eINSTANCE.createGenModel();
        complete.initialize(List.of(stored.getGenPackages().getFirst().getEcorePackage()));
        complete.reconcile(stored);
        resource.getContents().set(0, complete);
        for (GenPackage genPackage : complete.getGenPackages()) {
            Descriptions.describe(genPackage);
        }
        complete.setCanGenerate(true);
        complete.setValidateModel(true);
        Diagnostic diagnostic = complete.diagnose();
        if (diagnostic.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException("The genmodel is not valid: " + Failures.text(diagnostic));
        }
        return complete;
    }

    private static void generate(GenModel model, Generated target) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(MODEL, URI.createFileURI(target.scratch(MODEL) + "/"));
        EcorePlugin.getPlatformResourceMap().put(EDIT, URI.createFileURI(target.scratch(EDIT) + "/"));
        Generator generator = new Generator();
        generator.setInput(model);
        for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic diagnostic = generator.generate(model, type, new BasicMonitor());
            if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
                throw new IllegalStateException("Cannot generate " + type + ": " + Failures.text(diagnostic));
            }
        }
    }
}
