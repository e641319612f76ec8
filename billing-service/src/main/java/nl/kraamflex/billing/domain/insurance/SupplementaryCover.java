package nl.kraamflex.billing.domain.insurance;

import org.jspecify.annotations.Nullable;

/**
 * What a supplementary insurance pays (aanvullende verzekering), as its policy says.
 *
 * @param contributionPercent share of the own contribution that it pays, 0 to 100
 * @param contributionMaximumCents the most it pays of the own contribution, in euro cents; null when the policy names none
 * @param hoursPercent share of SUPPLEMENTARY hours that it pays, 0 to 100
 */
public record SupplementaryCover(
        int contributionPercent, @Nullable Long contributionMaximumCents, int hoursPercent) {
    private static final int WHOLE = 100;

    public SupplementaryCover {
        requirePercent("contributionPercent", contributionPercent);
        requirePercent("hoursPercent", hoursPercent);
        if (contributionMaximumCents != null && contributionMaximumCents < 0) {
            throw new IllegalArgumentException(
                    "contributionMaximumCents is %d: give 0 or more, or leave it out when the policy names no maximum."
                            .formatted(contributionMaximumCents));
        }
    }

    private static void requirePercent(String field, int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("%s is %d: give a share from 0 to %d.".formatted(field, percent, WHOLE));
        }
    }
}
