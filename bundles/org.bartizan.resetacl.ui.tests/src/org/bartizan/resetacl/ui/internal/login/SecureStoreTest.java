// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.bartizan.api.BartizanException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equinox secure storage in a file of its own. */
class SecureStoreTest {

    @TempDir
    private Path folder;

    private ISecurePreferences open(String master) {
        try {
            return SecurePreferencesFactory.open(folder.resolve("storage").toUri().toURL(), Map.of(IProviderHints.DEFAULT_PASSWORD,
                    new PBEKeySpec(master.toCharArray()), IProviderHints.PROMPT_USER, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SecureStore store(String place) {
        ISecurePreferences storage = open("master");
        return new SecureStore(() -> storage, place);
    }

    private static PasswordStore.Saved admin() {
        return new PasswordStore.Saved("ACME\\admin", "s\u00e9cret!".toCharArray());
    }

    @Test
    void givesBackWhatItKeeps() {
        store("file:/data/").save("anna", admin());
        PasswordStore.Saved read = store("file:/data/").load("anna").orElseThrow();
        assertEquals("ACME\\admin", read.account());
        assertArrayEquals("s\u00e9cret!".toCharArray(), read.password());
    }

    @Test
    void keepsPeopleAndDataDirectoriesApart() {
        store("file:/data/").save("anna", admin());
        assertEquals(Optional.empty(), store("file:/data/").load("carl"));
        assertEquals(Optional.empty(), store("file:/other/").load("anna"));
    }

    @Test
    void writesNoPasswordThatCanBeRead() throws IOException {
        store("file:/data/").save("anna", admin());
        String file = Files.readString(folder.resolve("storage"));
        assertTrue(file.contains("/anna/password"), file);
        assertFalse(file.contains("cret!"), file);
        assertFalse(file.contains(Base64.getEncoder().encodeToString("s\u00e9cret!".getBytes(StandardCharsets.UTF_8)).replace("=", "\\=")),
                file);
    }

    @Test
    void forgets() throws IOException {
        SecureStore store = store("file:/data/");
        store.save("anna", admin());
        store.remove("anna");
        store.remove("nobody");
        assertEquals(Optional.empty(), store.load("anna"));
        assertFalse(Files.readString(folder.resolve("storage")).contains("/anna/"));
    }

    @Test
    void saysThatASystemHasNone() {
        SecureStore none = new SecureStore(() -> null, "file:/data/");
        assertEquals(Optional.empty(), none.load("anna"));
        none.remove("anna");
        String refused = assertThrows(BartizanException.class, () -> none.save("anna", admin())).getMessage();
        assertEquals("Cannot remember the account ACME\\admin: this system has no secure storage. It is used until the workbench ends.",
                refused);
    }
}
