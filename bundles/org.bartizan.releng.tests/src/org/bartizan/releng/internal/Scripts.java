// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every script can be read by its shell, and every command can be executed. */
final class Scripts implements Check {

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        for (String file : checkout.files(f -> f.endsWith(".sh") || checkout.text(f).startsWith("#!"))) {
            String text = checkout.text(file);
            boolean command = text.startsWith("#!");
            if (command && !Files.isExecutable(checkout.root().resolve(file))) {
                problems.add(file + " is not executable; run chmod +x on it.");
            }
            String shell = text.startsWith("#!/bin/sh") ? "sh" : "bash";
            String complaint = parse(shell, checkout.root().resolve(file));
            if (!complaint.isEmpty()) {
                problems.add(file + " cannot be read by " + shell + ": " + complaint);
            }
        }
        return problems;
    }

    private static String parse(String shell, Path file) {
        try {
            Process process = new ProcessBuilder(shell, "-n", file.toString()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? "" : output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
