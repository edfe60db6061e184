// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles that bring a metamodel, installed and uninstalled in a running framework. Runs in the framework only. */
class ExtenderTest extends FleetCase {

    private static final int ROUNDS = 20;
    private Bundle system;

    @BeforeEach
    void begin() throws Exception {
        Bundle fleets = FrameworkUtil.getBundle(Fleets.class);
        fleets.start(Bundle.START_TRANSIENT);
        system = fleets.getBundleContext().getBundle(0);
        createAcme(3);
    }

    @AfterEach
    void end() throws Exception {
        for (Bundle bundle : system.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals("org.example.extender")) {
                bundle.uninstall();
            }
        }
        assertEquals(List.of(), Extensions.refusals());
    }

    private static byte[] jar(String version, String path, String ecore) throws Exception {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.example.extender");
        main.putValue("Bundle-Version", version);
        main.putValue("Bartizan-Metamodel", path);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String carried = Carried.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(bytes, manifest);
                InputStream type = ExtenderTest.class.getResourceAsStream("/" + carried)) {
            out.putNextEntry(new JarEntry("model/usb.ecore"));
            out.write(ecore.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(carried));
            out.write(type.readAllBytes());
        }
        return bytes.toByteArray();
    }

    /** A class that the bundle has, so that it has a class loader. */
    static final class Carried {
        // nothing but a class
    }

    private Bundle install(byte[] jar) throws Exception {
        Bundle bundle = system.getBundleContext().installBundle("test:extender", new ByteArrayInputStream(jar));
        bundle.start(Bundle.START_TRANSIENT);
        return bundle;
    }

    private void uninstall(Bundle bundle) throws Exception {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        system.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        assertTrue(refreshed.await(1, TimeUnit.MINUTES));
    }

    private static WeakReference<ClassLoader> loader(Bundle bundle) throws Exception {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        assertEquals(loader, bundle.loadClass(Carried.class.getName()).getClassLoader());
        return new WeakReference<>(loader);
    }

    @Test
    void followsABundleTwentyTimesAndHoldsOnToNone() throws Exception {
        byte[] jar = jar("1.0.0", "model/usb.ecore", UsbEcore.text());
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        String content = null;
        Object metamodel = null;
        for (int round = 0; round < ROUNDS; round++) {
            Bundle bundle = install(jar);
            EPackage usb = EPackage.Registry.INSTANCE.getEPackage(UsbEcore.URI);
            assertEquals("org.example.extender 1.0.0", Extensions.bundle(usb));
            if (round == 0) {
                change(o -> {
                    Acme.sales(o).setPolicy(Acme.policy(true));
                    PolicySection rules = (PolicySection) EcoreUtil.create(ExtensionCase.type());
                    ExtensionCase.set(rules, "access", "DENY");
                    Acme.sales(o).getPolicy().getSections().add(rules);
                });
                content = text();
                metamodel = usb;
            }
            assertEquals(metamodel, usb);
            loaders.add(loader(bundle));
            uninstall(bundle);
            assertNull(Extensions.bundle(usb));
            assertEquals(content, text());
        }
        assertAllCollected(loaders);
        fleet.undo("tester");
        fleet.redo("tester");
        assertEquals(content, text());
    }

    private static void assertAllCollected(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (loaders.stream().anyMatch(loader -> loader.get() != null) && System.nanoTime() < end) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(0, loaders.stream().filter(loader -> loader.get() != null).count(), "class loaders are still held");
    }

    @Test
    void followsAnUpdateOfTheBundle() throws Exception {
        Bundle bundle = install(jar("1.0.0", "model/usb.ecore", UsbEcore.text()));
        assertNull(ExtensionCase.type().getEStructuralFeature("notify"));
        bundle.update(new ByteArrayInputStream(jar("2.0.0", "model/usb.ecore", UsbEcore.richerText())));
        assertNotNull(ExtensionCase.type().getEStructuralFeature("notify"));
        assertEquals("org.example.extender 2.0.0", Extensions.bundle(ExtensionCase.type().getEPackage()));
    }

    @Test
    void saysWhichBundleBringsNonsense() throws Exception {
        Bundle bundle = install(jar("1.0.0", "model/usb.ecore", UsbEcore.text().replace("PolicySection", "Client")));
        assertEquals(List.of(
                "The metamodel that org.example.extender 1.0.0 brings cannot be used: the class UsbStorage inherits from Client and"
                        + " not from PolicySection. Its settings are not available; ask whoever made the bundle."), Extensions.refusals());
        assertEquals(Extensions.refusals(), fleet.warnings());
        uninstall(bundle);
        bundle = install(jar("1.0.0", "../usb.ecore", UsbEcore.text()));
        assertTrue(Extensions.refusals().getFirst().contains("there is no file ../usb.ecore in it"), Extensions.refusals().toString());
        bundle.stop();
        assertEquals(List.of(), fleet.warnings());
    }
}
