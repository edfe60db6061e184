// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import javax.crypto.spec.GCMParameterSpec;

import com.hierynomus.security.AEADBlockCipher;
import com.hierynomus.security.Cipher.CryptMode;
import com.hierynomus.security.SecurityException;

/** Checks what it has decrypted, which is the one place where that can be seen before the library takes it apart. */
final class CheckedCipher implements AEADBlockCipher {

    private final AEADBlockCipher cipher;
    private boolean decrypts;

    CheckedCipher(AEADBlockCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void init(CryptMode mode, byte[] key, GCMParameterSpec parameters) throws SecurityException {
        decrypts = mode == CryptMode.DECRYPT;
        cipher.init(mode, key, parameters);
    }

    @Override
    public void updateAAD(byte[] data, int offset, int length) throws SecurityException {
        cipher.updateAAD(data, offset, length);
    }

    // Neither GCM nor CCM gives anything out before it has seen that all of it is genuine.
    @Override
    public byte[] update(byte[] in, int offset, int length) throws SecurityException {
        return cipher.update(in, offset, length);
    }

    @Override
    public byte[] doFinal(byte[] in, int offset, int length) throws SecurityException {
        byte[] packet = cipher.doFinal(in, offset, length);
        if (decrypts) {
            try {
                AnswerCheck.check(packet);
            } catch (MalformedFrameException e) {
                throw new SecurityException(e);
            }
        }
        return packet;
    }

    @Override
    public void reset() {
        cipher.reset();
    }
}
