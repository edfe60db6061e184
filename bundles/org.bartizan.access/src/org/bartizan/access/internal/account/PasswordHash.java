// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password, hashed with Argon2id; written in the usual form that begins with {@code $argon2id$} and holds its parameters.
 *
 * @param memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes how many parts could be computed at once
 */
record PasswordHash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    /** What a new password is hashed with: more than OWASP asks for at least (19 MiB and two passes), some tenths of a second. */
    static final int MEMORY = 64 << 10;
    static final int PASSES = 2;
    static final int LANES = 1;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 16;
    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Each takes its memory for a while, and somebody may try many passwords at once. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** Hashes a password with what is used now. */
    static PasswordHash of(char[] password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(password, MEMORY, PASSES, salt);
    }

    static PasswordHash of(char[] password, int memory, int passes, byte[] salt) {
        return new PasswordHash(memory, passes, LANES, salt, compute(password, memory, passes, LANES, salt, HASH));
    }

    /** @throws IllegalArgumentException when it is no such hash, or would take more memory or time than makes sense */
    static PasswordHash parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a password hash is not an Argon2id hash");
        }
        int memory = Integer.parseInt(form.group(1));
        int passes = Integer.parseInt(form.group(2));
        int lanes = Integer.parseInt(form.group(3));
        byte[] salt = Base64.getDecoder().decode(form.group(4));
        byte[] hash = Base64.getDecoder().decode(form.group(5));
        if (lanes < 1 || lanes > MOST_LANES || passes < 1 || passes > MOST_PASSES || memory < 8 * lanes || memory > MOST_MEMORY
                || salt.length < 8 || salt.length > LONGEST || hash.length < SALT || hash.length > LONGEST) {
            throw new IllegalArgumentException("a password hash has parameters that make no sense");
        }
        return new PasswordHash(memory, passes, lanes, salt, hash);
    }

    /** Whether it is that password; compares all of it, whatever differs. */
    boolean matches(char[] password) {
        return MessageDigest.isEqual(hash, compute(password, memory, passes, lanes, salt, hash.length));
    }

    /** Whether passwords are hashed with more by now. */
    boolean outdated() {
        return memory < MEMORY || passes < PASSES;
    }

    private static byte[] compute(char[] password, int memory, int passes, int lanes, byte[] salt, int length) {
        byte[] secret = bytes(password);
        byte[] result = new byte[length];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            argon.generateBytes(secret, result);
        } finally {
            AT_ONCE.release();
            Arrays.fill(secret, (byte) 0);
        }
        return result;
    }

    /** The same password typed on another keyboard may come in another form of Unicode. */
    private static byte[] bytes(char[] password) {
        String plain = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(plain);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "(a password hash)";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordHash that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
