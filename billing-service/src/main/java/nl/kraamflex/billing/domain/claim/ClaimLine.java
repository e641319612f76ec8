package nl.kraamflex.billing.domain.claim;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim line (declaratieregel): what is asked from an insurer, or taken back.
 *
 * @param reference its name for ever, at most twenty capitals and digits
 * @param earlierReference the debit that a credit takes back; null for a debit
 * @param sign whether it asks or takes back
 * @param content what it says
 * @param state how far it has come
 * @param holds why it may not be sent; empty unless it is held
 * @param batchId the batch it is in; null when it is in none
 */
public record ClaimLine(
        String reference,
        @Nullable String earlierReference,
        ClaimSign sign,
        ClaimContent content,
        ClaimState state,
        List<ClaimHold> holds,
        @Nullable UUID batchId) {

    public ClaimLine {
        holds = List.copyOf(holds);
        if ((sign == ClaimSign.CREDIT) != (earlierReference != null)) {
            throw new IllegalArgumentException(
                    "Line %s of sign %s has the earlier reference %s: a credit names the debit it takes back, a debit none."
                            .formatted(reference, sign, earlierReference));
        }
    }

    /** A new line that asks for what is expected. */
    public static ClaimLine debit(String reference, ExpectedLine expected) {
        return new ClaimLine(
                reference,
                null,
                ClaimSign.DEBIT,
                expected.content(),
                stateBefore(expected.holds()),
                expected.holds(),
                null);
    }

    /** A new line that takes back a whole earlier one. */
    public static ClaimLine credit(String reference, ClaimLine taken) {
        return new ClaimLine(
                reference, taken.reference, ClaimSign.CREDIT, taken.content, ClaimState.DRAFT, List.of(), null);
    }

    private static ClaimState stateBefore(List<ClaimHold> holds) {
        return holds.isEmpty() ? ClaimState.DRAFT : ClaimState.HELD;
    }

    /**
     * The line as it is now expected. What was released stays so only while it says the same; what no longer fits its batch
     * leaves it.
     *
     * @throws IllegalStateException when it was sent: it never changes again then
     */
    public ClaimLine as(ExpectedLine expected) {
        if (!state.beforeSending()) {
            throw new IllegalStateException(
                    "Line %s is %s and cannot change: take it back with a credit.".formatted(reference, state));
        }
        boolean same = content.saysTheSameAs(expected.content()) && holds.equals(expected.holds());
        ClaimState now = same ? state : stateBefore(expected.holds());
        boolean staysInBatch = now != ClaimState.HELD && goesTo().equals(goesTo(expected.content()));
        return new ClaimLine(
                reference,
                earlierReference,
                sign,
                expected.content(),
                now,
                expected.holds(),
                staysInBatch ? batchId : null);
    }

    /**
     * The line in its next state.
     *
     * @throws IllegalStateException when the state it is in does not allow that
     */
    public ClaimLine to(ClaimState next) {
        if (!state.allows(next)) {
            throw new IllegalStateException("Line %s is %s and cannot become %s.".formatted(reference, state, next));
        }
        return new ClaimLine(reference, earlierReference, sign, content, next, holds, batchId);
    }

    /** The line in a batch. */
    public ClaimLine in(UUID batch) {
        return new ClaimLine(reference, earlierReference, sign, content, state, holds, batch);
    }

    /**
     * To whom a line goes and when its care was.
     *
     * @param uzovi the insurer
     * @param month of the date of care
     */
    public record Destination(String uzovi, YearMonth month) {}

    /** Where the line goes; empty while no policy covers its date. */
    public Optional<Destination> goesTo() {
        return goesTo(content);
    }

    private static Optional<Destination> goesTo(ClaimContent content) {
        return Optional.ofNullable(content.policy())
                .map(policy -> new Destination(
                        policy.uzovi(), YearMonth.from(content.subject().date())));
    }
}
