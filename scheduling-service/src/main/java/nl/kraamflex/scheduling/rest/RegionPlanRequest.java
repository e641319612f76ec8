package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import org.jspecify.annotations.Nullable;

/** Body of {@code orderRegionPlan}. */
public record RegionPlanRequest(
        @Nullable BigDecimal targetGap,
        @Nullable Long stepBudget,
        @Nullable Integer timeLimitSeconds) {
    private static final int MILLIONTHS = 6;

    SearchWish wish() {
        return new SearchWish(
                targetGap == null
                        ? SearchWish.USUAL.targetGapPerMillion()
                        : targetGap
                                .movePointRight(MILLIONTHS)
                                .setScale(0, RoundingMode.DOWN)
                                .intValueExact(),
                stepBudget == null ? SearchWish.USUAL.stepBudget() : stepBudget,
                timeLimitSeconds);
    }
}
