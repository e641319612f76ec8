package nl.kraamflex.indication.rest;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.indication.domain.Cases;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a search for cases, and the cursors that lead through what meets them.
 *
 * <p>A cursor holds the id of the last case of a page and a checksum over organisation and conditions, so that it fits no other
 * list. It tells nothing about a family: the due date, by which cases are ordered, is read again from the case.
 *
 * @param organisation AGB code of the caller's organisation
 * @param reference the caller's own name for the case
 * @param status whether the birth is on record
 * @param dueFrom first due date
 * @param dueBefore first due date that is too late
 */
record CaseFilter(
        String organisation,
        @Nullable String reference,
        @Nullable CaseStatus status,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore) {
    private static final int ID_BYTES = 16;
    private static final int CHECKSUM_BYTES = 8;

    /**
     * The search for a page.
     *
     * @param after where the page before ended; null for the first
     * @param limit how many cases at most
     */
    Cases.Search search(Cases.@Nullable Place after, int limit) {
        return new Cases.Search(
                reference, status == null ? null : status == CaseStatus.BORN, dueFrom, dueBefore, after, limit);
    }

    /** The cursor that goes on after a case. */
    String cursorAfter(UUID caseId) {
        byte[] id = bytes(caseId);
        byte[] cursor = Arrays.copyOf(id, ID_BYTES + CHECKSUM_BYTES);
        System.arraycopy(checksum(id), 0, cursor, ID_BYTES, CHECKSUM_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The case after which a cursor goes on; empty when these conditions never gave it. */
    Optional<UUID> lastCase(String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + CHECKSUM_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(bytes, ID_BYTES);
        byte[] given = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        ByteBuffer halves = ByteBuffer.wrap(id);
        return MessageDigest.isEqual(given, checksum(id))
                ? Optional.of(new UUID(halves.getLong(), halves.getLong()))
                : Optional.empty();
    }

    /** The address of the page after a case, relative to the server. */
    String addressAfter(UUID caseId, int limit) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "reference", reference);
        put(query, "status", status);
        put(query, "dueFrom", dueFrom);
        put(query, "dueBefore", dueBefore);
        put(query, "limit", limit);
        put(query, "cursor", cursorAfter(caseId));
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/v1/cases?", ""));
    }

    private static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    private byte[] checksum(byte[] id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(id);
            digest.update(toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] bytes(UUID caseId) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits())
                .array();
    }
}
