package nl.kraamflex.billing.store;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that columns about persons are sealed with. The first one seals; each opens what it sealed, so that a key can be
 * followed by another without stopping.
 */
final class KeyRing {
    /** Where the keys come from. */
    static final String VARIABLE = "KRAAMFLEX_BSN_KEYS";

    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private final Map<String, SecretKey> keys;

    private KeyRing(Map<String, SecretKey> keys) {
        this.keys = keys;
    }

    /**
     * Reads the keys.
     *
     * @param text {@code id:key,id:key} with keys of 256 bits in Base64; the first seals
     * @throws IllegalArgumentException naming the variable and what is wrong, and no key
     */
    static KeyRing of(String text) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (String entry : text.strip().split(",", -1)) {
            String[] parts = entry.strip().split(":", -1);
            if (parts.length != 2 || !ID.matcher(parts[0]).matches()) {
                throw malformed("entry %d is not of the form id:key, with an id of letters, digits and -"
                        .formatted(keys.size() + 1));
            }
            if (keys.put(parts[0], key(parts[0], parts[1])) != null) {
                throw malformed("key id %s stands there twice".formatted(parts[0]));
            }
        }
        return new KeyRing(keys);
    }

    private static SecretKey key(String id, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw malformed("key %s is not Base64".formatted(id));
        }
        if (bytes.length != KEY_BYTES) {
            throw malformed("key %s has %d bytes, and 32 are needed".formatted(id, bytes.length));
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(
                VARIABLE + " is not usable: " + what
                        + ". Give id:key,id:key with keys of 256 bits in Base64 (openssl rand -base64 32); the first one writes, all read.");
    }

    /** Id of the key that seals. */
    String current() {
        return keys.keySet().iterator().next();
    }

    /** The key of an id; empty when it was taken away. */
    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** Names the ids and no key. */
    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }
}
