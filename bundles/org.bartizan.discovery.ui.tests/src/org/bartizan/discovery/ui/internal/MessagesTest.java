// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void hasATextForEveryFieldAndNoOthers() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        Set<Object> fields = new HashSet<>(Arrays.stream(Messages.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName).toList());
        assertEquals(fields, texts.keySet());
    }

    @Test
    void leavesNoQuoteThatBindingWouldSwallow() throws IllegalAccessException {
        for (Field field : Messages.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                String text = (String) field.get(null);
                assertNotNull(text, field.getName());
                assertFalse(text.startsWith("NLS missing"), text);
                assertTrue(text.indexOf('{') < 0 || text.indexOf('\'') < 0, text);
            }
        }
    }
}
