package nl.kraamflex.billing.rest;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;

/** Where a list of contracts or batches goes on: after the last one of a page. They are never removed, so it stays valid. */
final class ListCursor {
    private static final int BYTES = 16;

    private ListCursor() {}

    static String after(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    /**
     * The one after which the list goes on.
     *
     * @throws ProblemException 400 when no list gave the cursor
     */
    static UUID read(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                ByteBuffer halves = ByteBuffer.wrap(bytes);
                return new UUID(halves.getLong(), halves.getLong());
            }
        } catch (IllegalArgumentException notInThisAlphabet) {
            // Answered below, as every other cursor that no list gave.
        }
        throw new ProblemException(StandardProblems.invalidRequest(List.of(new Problem.InvalidParam(
                "cursor", "is none that this list gave; follow the link of a page unchanged, or start without it"))));
    }
}
