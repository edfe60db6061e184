// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;

import org.junit.jupiter.api.Test;

/** The texts of the views, the wizard and the dialogs. */
class MessagesTest {

    @Test
    void areAllThere() throws IllegalAccessException {
        for (Field field : Messages.class.getDeclaredFields()) {
            String text = (String) field.get(null);
            assertNotNull(text, field.getName());
            assertFalse(text.startsWith("NLS missing"), text);
        }
    }
}
