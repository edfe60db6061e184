// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Pictures of the screen, for people to look at; in {@code target/screenshots}. */
final class Shots {

    private static final Path FOLDER = Path.of(System.getProperty("bartizan.screenshots", "target/screenshots"));

    private Shots() {
    }

    /** How bright the pixels inside a control are, from 0 to 255. */
    record Brightness(int least, int average, int most) {
    }

    /** The brightness of a control as it is on the screen, without its border. On the UI thread. */
    static Brightness brightness(Control control) {
        Rectangle all = Ui.display().map(control.getParent(), null, control.getBounds());
        Rectangle inside = new Rectangle(all.x + 6, all.y + 6, all.width - 12, all.height - 12);
        Image image = new Image(Ui.display(), inside.width, inside.height);
        GC gc = new GC(Ui.display());
        gc.copyArea(image, inside.x, inside.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        IntSummaryStatistics pixels = IntStream.range(0, data.width * data.height).map(i -> brightness(data.palette.getRGB(data.getPixel(i
                % data.width, i / data.width)))).summaryStatistics();
        return new Brightness(pixels.getMin(), (int) pixels.getAverage(), pixels.getMax());
    }

    private static int brightness(RGB rgb) {
        return (rgb.red + rgb.green + rgb.blue) / 3;
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
