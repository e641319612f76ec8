package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import org.jspecify.annotations.Nullable;

/** Body of {@code importResults}: either results one by one, or the file that came back, in Base64. */
public record ResultsRequest(
        @Nullable List<Result> results, @Nullable String file) {
    /** What the insurer answered to one line. */
    public record Result(
            String reference,
            ClaimResult.Outcome outcome,
            BigDecimal grantedAmount,
            @Nullable List<String> returnCodes) {
        ClaimResult result() {
            return new ClaimResult(
                    reference,
                    outcome,
                    grantedAmount.movePointRight(2).longValueExact(),
                    returnCodes == null ? List.of() : returnCodes);
        }
    }

    /** Shows no content of a file, which is about persons. */
    @Override
    public String toString() {
        return "ResultsRequest";
    }
}
