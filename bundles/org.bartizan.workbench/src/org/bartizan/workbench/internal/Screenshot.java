// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Saves a picture of the window once nothing loads any more, and closes the workbench. */
final class Screenshot {

    private static final int EVERY = 150;
    private static final int CALM = 8;
    private static final int PATIENCE = 200;

    private final Path file;
    private int calm;
    private int waited;

    Screenshot(Path file) {
        this.file = file;
    }

    void take() {
        Display.getCurrent().timerExec(EVERY, this::look);
    }

    private void look() {
        calm = Job.getJobManager().isIdle() ? calm + 1 : 0;
        if (calm < CALM && ++waited < PATIENCE) {
            take();
            return;
        }
        Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        ImageData picture = picture(shell);
        Thread.startVirtualThread(() -> save(picture, shell.getDisplay()));
    }

    static ImageData picture(Shell shell) {
        shell.forceActive();
        shell.update();
        Display display = shell.getDisplay();
        Rectangle bounds = shell.getBounds().intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private void save(ImageData picture, Display display) {
        try {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (RuntimeException e) {
            ILog.of(Screenshot.class).error("Cannot save the screenshot " + file, e);
        } finally {
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
