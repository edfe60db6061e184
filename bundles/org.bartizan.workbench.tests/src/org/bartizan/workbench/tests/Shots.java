// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of the screen, for people to look at; in {@code target/screenshots}. */
final class Shots {

    private static final Path FOLDER = Path.of(System.getProperty("bartizan.screenshots", "target/screenshots"));

    private Shots() {
    }

    static void take(String name) {
        ImageData picture = Ui.ask(() -> {
            Ui.window().update();
            while (Ui.display().readAndDispatch()) {
                // until everything is painted
            }
            Rectangle bounds = Ui.window().getBounds();
            Image image = new Image(Ui.display(), bounds.width, bounds.height);
            GC gc = new GC(Ui.display());
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
