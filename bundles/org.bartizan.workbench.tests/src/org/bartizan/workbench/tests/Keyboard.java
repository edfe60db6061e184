// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Presses keys as a person does: the X server gets them and passes them on to whatever has its keyboard. */
final class Keyboard {

    private static final int PATIENCE = 20;

    private Keyboard() {
    }

    /** Presses keys one after the other, each with its modifiers, such as {@code ctrl+s}. */
    static void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", "30"));
        command.addAll(List.of(keys));
        run(command);
    }

    /** Types text. */
    static void type(String text) {
        run(List.of("xdotool", "type", "--delay", "30", text));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("The keys were not pressed: " + command);
            }
        } catch (IOException e) {
            throw new AssertionError("There is no xdotool: releng/test installs it", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        // Whatever the keys began comes before the next thing that is asked.
        Ui.act(() -> {
            // an answer is all that is wanted
        });
    }

    /** What has the keyboard: the feature of a field, {@code set} or {@code lock} of one, or the class of another widget. On the UI thread. */
    static String focus() {
        Control control = Ui.display().getFocusControl();
        Object field = control == null ? null : control.getData("org.bartizan.ui.field");
        Object toggle = control == null ? null : control.getData("org.bartizan.ui.toggle");
        return control == null ? "" : field != null ? field.toString() : toggle != null ? toggle.toString() : control.getClass()
                .getSimpleName();
    }

    /** Does what a window manager does when a dialog was closed: gives the keyboard back to the window. There is none where tests run. */
    private static void activate() {
        boolean alone = Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).count() == 1;
        if (alone && Ui.display().getActiveShell() == null) {
            Ui.window().forceActive();
        }
    }

    /** Waits until that has the keyboard. */
    static void await(String station) {
        Ui.act(Keyboard::activate);
        try {
            Ui.await("the keyboard at " + station, () -> focus().equals(station));
        } catch (AssertionError e) {
            throw new AssertionError("The keyboard is not at " + station + " but at " + Ui.ask(Keyboard::focus) + ", the active window is "
                    + Ui.ask(() -> Ui.display().getActiveShell()), e);
        }
    }
}
