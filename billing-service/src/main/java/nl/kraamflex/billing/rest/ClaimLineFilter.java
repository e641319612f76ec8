package nl.kraamflex.billing.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a search for claim lines, and the cursors that lead through what meets them. A cursor holds the reference of
 * the last line of a page and a checksum over organisation and conditions, so that it fits no other list.
 *
 * @param organisation AGB code of the caller's organisation
 * @param caseId of one case
 * @param state in one state
 * @param uzovi for one insurer
 */
record ClaimLineFilter(
        String organisation,
        @Nullable UUID caseId,
        @Nullable ClaimState state,
        @Nullable String uzovi) {
    private static final int CHECKSUM_BYTES = 8;

    /**
     * The search for a page.
     *
     * @param after reference of the last line before it; null for the first page
     * @param limit how many lines at most
     */
    ClaimLines.Search search(@Nullable String after, int limit) {
        return new ClaimLines.Search(caseId, state, uzovi, after, limit);
    }

    /** The reference after which a cursor goes on; empty when these conditions never gave it. */
    Optional<String> lastLine(String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length <= CHECKSUM_BYTES) {
            return Optional.empty();
        }
        byte[] given = Arrays.copyOf(bytes, CHECKSUM_BYTES);
        String reference = new String(bytes, CHECKSUM_BYTES, bytes.length - CHECKSUM_BYTES, StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, checksum(reference)) ? Optional.of(reference) : Optional.empty();
    }

    private String cursorAfter(String reference) {
        byte[] name = reference.getBytes(StandardCharsets.US_ASCII);
        byte[] cursor = Arrays.copyOf(checksum(reference), CHECKSUM_BYTES + name.length);
        System.arraycopy(name, 0, cursor, CHECKSUM_BYTES, name.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The address of the page after a line, relative to the server. */
    String addressAfter(String reference, int limit) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "caseId", caseId);
        put(query, "state", state);
        put(query, "uzovi", uzovi);
        put(query, "limit", limit);
        put(query, "cursor", cursorAfter(reference));
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/v1/claim-lines?", ""));
    }

    private static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    private byte[] checksum(String reference) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(reference.getBytes(StandardCharsets.UTF_8));
            digest.update(toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
