package nl.kraamflex.billing.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Gives the service under test codes and a layout that no standard has, and a key that follows another. */
public final class ClaimFolders implements QuarkusTestResourceLifecycleManager {
    /** The key that was in use before. */
    public static final String BEFORE = "before:" + key(1);

    /** The key in use. */
    public static final String NOW = "now:" + key(2);

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "KRAAMFLEX_LAW_DIR", folder("/claim-law"),
                "KRAAMFLEX_LAYOUT_DIR", folder("/claim-layout"),
                "KRAAMFLEX_BSN_KEYS", NOW + "," + BEFORE);
    }

    /** After the servers, whose key it replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    private static String folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(ClaimFolders.class.getResource(name), name)
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
