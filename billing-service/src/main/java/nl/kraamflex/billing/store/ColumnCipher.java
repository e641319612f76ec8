package nl.kraamflex.billing.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals a column with AES-GCM (256 bits, a new random nonce each time). What was sealed for one place opens for that place only: a
 * value that was changed, or moved from another row or organisation, does not open.
 */
final class ColumnCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    ColumnCipher(KeyRing keys) {
        this.keys = keys;
    }

    /** Id of the key that {@link #seal} uses. */
    String currentKey() {
        return keys.current();
    }

    /**
     * Seals some bytes.
     *
     * @param place organisation, table and row, which are bound to the value and not stored with it
     * @return nonce and ciphertext
     */
    byte[] seal(byte[] open, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(keys.current()), nonce, open, place);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens what was sealed.
     *
     * @param keyId key it was sealed with
     * @param place as it was given when it was sealed
     * @throws SealBroken when the key was taken away, or the value is not the one that was sealed for this place
     */
    byte[] open(String keyId, byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES) {
            throw new SealBroken("A sealed value is too short to be one.");
        }
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, key(keyId), nonce, rest, place);
    }

    private SecretKey key(String id) {
        return keys.key(id)
                .orElseThrow(() -> new SealBroken("A value is sealed with key " + id
                        + ", which is not among the keys in " + KeyRing.VARIABLE + ": add it again at the end."));
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new SealBroken("A sealed value does not open: it was changed, or moved from another place.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM.", e);
        }
    }
}
