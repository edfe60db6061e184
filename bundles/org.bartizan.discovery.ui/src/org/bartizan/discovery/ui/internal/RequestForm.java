// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.Locale;

import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Where a discovery looks, and how gently. */
final class RequestForm {

    private static final String[] WHERE = { "Address cache", "Local networks", "Intense", "Range of addresses" };
    private static final String[] HINTS = { "Asks the addresses that are in the address cache.",
            "Asks everybody on the networks that this computer is on, by broadcast.",
            "Asks the address cache, the subnets of the sites, and the neighbours of this computer.",
            "Asks every address of the range: 10.1.0.0/24, 10.1.0.1-10.1.0.99 or 2001:db8::/120." };

    private final Combo type;
    private final Text range;
    private final Spinner port;
    private final Spinner rate;

    /** Adds its fields to a grid of eight columns. */
    RequestForm(Composite parent, Runnable enter) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(6, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        label(line, "Look in:");
        type = new Combo(line, SWT.READ_ONLY);
        type.setItems(WHERE);
        type.select(Type.RANGE.ordinal());
        type.setData("type");
        label(line, "Range:");
        range = new Text(line, SWT.BORDER | SWT.SINGLE);
        range.setMessage("10.1.0.0/24");
        range.addListener(SWT.DefaultSelection, e -> enter.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(range);
        label(line, "Port:");
        port = spinner(line, 1, 65_535, DiscoveryRequest.DEFAULT_PORT);
        label(line, "Pings/s:");
        rate = spinner(line, 0, 1_000_000, 2_000);
        rate.setToolTipText("The most pings a second; 0 for as fast as possible.");
        type.addListener(SWT.Selection, e -> enable());
        enable();
    }

    private static void label(Composite line, String text) {
        new Label(line, SWT.NONE).setText(text);
    }

    private static Spinner spinner(Composite line, int least, int most, int value) {
        Spinner spinner = new Spinner(line, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 100);
        return spinner;
    }

    private void enable() {
        range.setEnabled(type() == Type.RANGE);
        type.setToolTipText(HINTS[type.getSelectionIndex()]);
    }

    private Type type() {
        return Type.values()[type.getSelectionIndex()];
    }

    /** Whether there is enough to begin with. */
    boolean complete() {
        return type() != Type.RANGE || !range.getText().isBlank();
    }

    DiscoveryRequest request() {
        return new DiscoveryRequest(type(), type() == Type.RANGE ? range.getText().strip() : null, port.getSelection(), rate.getSelection(), 1);
    }

    /** What is discovered, for people, such as {@code Discover 10.1.0.0/24}. */
    String title() {
        return "Discover " + (type() == Type.RANGE ? range.getText().strip() : WHERE[type.getSelectionIndex()].toLowerCase(Locale.ROOT));
    }

    void focus() {
        if (range.isEnabled()) {
            range.setFocus();
        } else {
            type.setFocus();
        }
    }
}
