package nl.kraamflex.billing.domain.claim;

import java.util.List;

/**
 * What an insurer answered to one line. It stands beside the line and changes nothing of it.
 *
 * @param reference name of the line
 * @param outcome whether it was granted
 * @param grantedCents amount granted, in euro cents, 0 or more; may differ from what was claimed
 * @param returnCodes codes as the insurer gave them, known or not, in their order
 */
public record ClaimResult(String reference, Outcome outcome, long grantedCents, List<String> returnCodes) {
    /** Whether a line was granted. */
    public enum Outcome {
        ACCEPTED(ClaimState.ACCEPTED),
        REJECTED(ClaimState.REJECTED);

        private final ClaimState state;

        Outcome(ClaimState state) {
            this.state = state;
        }

        /** What the line becomes. */
        public ClaimState state() {
            return state;
        }
    }

    public ClaimResult {
        returnCodes = List.copyOf(returnCodes);
        if (grantedCents < 0) {
            throw new IllegalArgumentException("grantedCents is %d: an amount is 0 or more.".formatted(grantedCents));
        }
    }
}
