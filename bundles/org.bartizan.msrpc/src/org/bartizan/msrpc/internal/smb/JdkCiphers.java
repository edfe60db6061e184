// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.hierynomus.security.AEADBlockCipher;
import com.hierynomus.security.Cipher.CryptMode;
import com.hierynomus.security.SecurityException;
import com.hierynomus.security.bc.BCSecurityProvider;

/** The JDK's AES-GCM, which uses what the processor has for it; the rest, such as MD4, the JDK has not. */
public final class JdkCiphers extends BCSecurityProvider {

    private static final String GCM = "AES/GCM/NoPadding";

    // Looking one up takes longer than using it. One message is written and one is read at a time.
    private final AtomicReference<Cipher> writing = new AtomicReference<>();
    private final AtomicReference<Cipher> reading = new AtomicReference<>();

    @Override
    public AEADBlockCipher getAEADBlockCipher(String name) {
        return new CheckedCipher(GCM.equals(name) ? new Gcm() : super.getAEADBlockCipher(name));
    }

    /** Used for one message and thrown away. */
    private final class Gcm implements AEADBlockCipher {

        private AtomicReference<Cipher> place;
        private Cipher cipher;

        @Override
        public void init(CryptMode mode, byte[] key, GCMParameterSpec parameters) throws SecurityException {
            boolean writes = mode == CryptMode.ENCRYPT;
            place = writes ? writing : reading;
            cipher = place.getAndSet(null);
            try {
                if (cipher == null) {
                    cipher = Cipher.getInstance(GCM);
                }
                cipher.init(writes ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), parameters);
            } catch (GeneralSecurityException e) {
                throw new SecurityException(e);
            }
        }

        @Override
        public void updateAAD(byte[] data, int offset, int length) {
            cipher.updateAAD(data, offset, length);
        }

        @Override
        public byte[] update(byte[] in, int offset, int length) {
            return cipher.update(in, offset, length);
        }

        @Override
        public byte[] doFinal(byte[] in, int offset, int length) throws SecurityException {
            try {
                byte[] out = cipher.doFinal(in, offset, length);
                place.set(cipher);
                return out;
            } catch (GeneralSecurityException e) {
                throw new SecurityException(e);
            }
        }

        @Override
        public void reset() {
            cipher = null;
        }
    }
}
