package nl.kraamflex.billing.domain.claim;

import java.util.List;

/**
 * A line as it would be claimed now.
 *
 * @param content what it says
 * @param holds why it may not be sent yet, in the order of the enum; empty when it may
 */
public record ExpectedLine(ClaimContent content, List<ClaimHold> holds) {
    public ExpectedLine {
        holds = List.copyOf(holds);
    }
}
